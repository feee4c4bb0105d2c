import type { Session, Weavr } from '@weavr-kit/core'
import { canonicalText } from './canonical.js'
import { fingerprint } from './fingerprint.js'
import { randomRef } from './randomRef.js'
import type { WeavrKey } from './weavrKey.js'

/** More than anybody leaves open; the oldest goes first. */
const MOST_WRITES = 1_000

/** A write to which no definite answer has come. */
export interface UnsettledWrite {
  /** The same however often it is tried and pressed, so that Weavr carries it out once. */
  ref: string
  /** A try has left and nobody knows what became of it. */
  mayHaveArrived: boolean
  /** While it is under way: whoever asks for the same meanwhile gets the same answer. */
  underWay?: Promise<unknown>
  /** There is a definite answer: whoever asks for the same from now on asks for another write. */
  settle(): void
}

interface Register {
  /** By name, the oldest first. */
  writes: Map<string, UnsettledWrite>
  /** What was last asked of a thing, and since when nothing else was. */
  lastAsked: Map<string, { ask: string; turn: string }>
}

const known = new WeakMap<Session, Register>()

function registerOf({ session }: Weavr): Register {
  const register = known.get(session) ?? {
    writes: new Map<string, UnsettledWrite>(),
    lastAsked: new Map<string, { ask: string; turn: string }>(),
  }
  known.set(session, register)
  return register
}

/** The first parts of a key name a user and a resource. */
const RESOURCE_PARTS = 5

/**
 * Names a write by who asks, where, and for what, and keeps none of it in readable form: the name outlives
 * the session, because its end is no answer. A card that was blocked, unblocked, and is to be blocked again
 * is another write than the first.
 */
function nameOfWrite(
  { lastAsked }: Register,
  mutationKey: WeavrKey,
  writer: unknown,
  variables: unknown,
): string {
  const ask = fingerprint(canonicalText([mutationKey, writer, variables]))
  const { id } = (variables ?? {}) as { id?: unknown }
  if (typeof id !== 'string') return ask
  const thing = fingerprint(canonicalText([mutationKey.slice(0, RESOURCE_PARTS), id]))
  const before = lastAsked.get(thing)
  const turn = before?.ask === ask ? before.turn : randomRef()
  lastAsked.set(thing, { ask, turn })
  if (lastAsked.size > MOST_WRITES) lastAsked.delete([...lastAsked.keys()][0]!)
  return `${ask} ${turn}`
}

/** The write that is asked for, if it has no definite answer yet; else a new one. */
export function openWrite(
  weavr: Weavr,
  mutationKey: WeavrKey,
  writer: unknown,
  variables: unknown,
): UnsettledWrite {
  const register = registerOf(weavr)
  const { writes } = register
  const name = nameOfWrite(register, mutationKey, writer, variables)
  const open = writes.get(name)
  if (open) return open
  const made: UnsettledWrite = {
    ref: randomRef(),
    mayHaveArrived: false,
    settle: () => void writes.delete(name),
  }
  writes.set(name, made)
  if (writes.size > MOST_WRITES) [...writes.values()].find(({ underWay }) => !underWay)?.settle()
  return made
}
