import type { SessionEvent } from '@weavr-kit/core'

/** What has happened to the session since the page was loaded, newest first. Events hold no token. */
export interface SessionLog {
  add(event: SessionEvent): void
  events(): readonly SessionEvent[]
  subscribe(listener: () => void): () => void
}

const MOST = 20

export function createSessionLog(): SessionLog {
  const listeners = new Set<() => void>()
  let events: readonly SessionEvent[] = []
  return {
    add(event) {
      events = [event, ...events].slice(0, MOST)
      for (const listener of listeners) listener()
    },
    events: () => events,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
