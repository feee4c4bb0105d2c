import type { TabStorage } from '../platform/Platform.js'
import { moveMoments, type SessionRecord } from './SessionRecord.js'
import type { SessionClock } from './createSessionClock.js'
import type { SessionOptions } from './SessionOptions.js'

/** Keeps a session over a reload, where that was asked for. */
export interface SessionStorage {
  save(record: SessionRecord): void
  clear(): void
  /** What was kept, with its moments on the wall clock; gone from storage by then. */
  take(): SessionRecord | undefined
}

export function createSessionStorage({ persist, platform, scope }: SessionOptions, { toWall }: SessionClock): SessionStorage {
  function use<Result>(how: (storage: TabStorage) => Result) {
    try {
      const storage = persist === 'session' && platform.tabStorage()
      if (storage) return how(storage)
    } catch {
      // Full, forbidden, or not ours to read: the session lives in memory all the same.
    }
  }

  return {
    save: (record) => use((storage) => storage.setItem(scope, JSON.stringify(moveMoments(record, toWall)))),
    clear: () => use((storage) => storage.removeItem(scope)),
    take: () =>
      use((storage) => {
        const kept = storage.getItem(scope)
        storage.removeItem(scope)
        const record = JSON.parse(kept!) as SessionRecord
        // A moment ahead of the wall clock says that the clock was set back: then nothing is known of its age.
        if (record.grant.token && record.grant.identity.id && Math.max(record.startedAt, record.tokenAt, record.payerAt, record.inputAt) <= platform.clock.wallMs()) return record
      }),
  }
}
