import type { Weavr } from '@weavr-kit/core'

/** What the server has heard from Weavr: that something happened, and to which things. */
export interface Signal {
  /** As Weavr names its webhook: `managed_accounts_deposits_watch`. */
  event: string
  /** Of accounts, cards, payments, challenges. */
  ids: readonly string[]
  /** Of a challenge: what became of it. */
  status?: string
}

/** The signals of a session, for those who wait for one of them. */
export interface Signals {
  /** Whether the server can be heard now: nobody has to ask Weavr then. */
  isUp(): boolean
  setUp(isUp: boolean): void
  hear(signal: Signal): void
  subscribe(listener: (signal: Signal) => void): () => void
}

const known = new WeakMap<Weavr, Signals>()

export function getSignals(weavr: Weavr): Signals {
  const signals = known.get(weavr) ?? createSignals()
  known.set(weavr, signals)
  return signals
}

function createSignals(): Signals {
  const listeners = new Set<(signal: Signal) => void>()
  let isUp = false
  return {
    isUp: () => isUp,
    setUp: (now) => void (isUp = now),
    hear(signal) {
      for (const listener of [...listeners]) listener(signal)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
