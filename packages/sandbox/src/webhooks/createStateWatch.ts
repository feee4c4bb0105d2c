import type { SandboxContext } from '../context/SandboxContext.js'
import type { SandboxEvent } from './SandboxEvent.js'
import type { Watch } from './Watch.js'
import { watches } from './watches.js'

/** Tells what has happened since it was asked the last time, or since it was made. */
export type StateWatch = (context: SandboxContext) => SandboxEvent[]

/** One table, and what was seen of its rows: a map for each watch. */
interface Beat {
  part: keyof typeof watches
  list: readonly Watch<unknown>[]
  seen: Map<string, string>[]
}

/**
 * Compares the state with how it was. Nothing that changes the state says so: what is not said cannot be
 * forgotten. `context` may stand at another moment than the one it was made with.
 */
export function createStateWatch(start: SandboxContext): StateWatch {
  const beats = Object.entries(watches).map(([part, list]): Beat => ({
    part: part as Beat['part'],
    list: list,
    seen: list.map(() => new Map<string, string>()),
  }))
  for (const beat of beats) walk(beat, start)
  return (context) => beats.flatMap((beat) => walk(beat, context))
}

function walk({ part, list, seen }: Beat, context: SandboxContext): SandboxEvent[] {
  const events: SandboxEvent[] = []
  if (list.length === 0) return events
  const rows: Record<string, unknown> = context.state[part]
  // Without a list of pairs: there may be a hundred thousand.
  for (const id of Object.keys(rows)) {
    const row = rows[id]
    list.forEach((watch, index) => {
      const known = seen[index]
      const before = known?.get(id)
      const now = watch.look(row, context, id)
      if (now === before) return
      known?.set(id, now)
      events.push(...watch.tell(row, { id, before, now }, context))
    })
  }
  return events
}
