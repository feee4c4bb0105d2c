import { LATE_MS, type SessionEngine } from './createSessionEngine.js'
import { deadlineOf } from './deadlineOf.js'
import { fromRecord, toRecord, type SessionRecord } from './LiveSession.js'
import type { SessionOptions } from './SessionOptions.js'
import type { EndReason } from './SessionState.js'
import type { TabMessage } from './TabMessage.js'

/** Ends that every tab reaches by its own clock, as against those that somebody decided. */
const isTimed = (reason?: EndReason) => reason === 'token-expired' || reason === 'payer-idle'

/** What one tab makes of the others, and of what it remembers from before a reload. */
export function createTabHearing(engine: SessionEngine, options: SessionOptions) {
  const { clock, store, end, check } = engine
  const share = options.tabs === 'share'
  let loadedAt: number | undefined

  const answer = () => engine.live && share && engine.channel?.post({ type: 'session', record: toRecord(engine.live, clock) } satisfies TabMessage)

  /** Takes over a session that lives elsewhere, if it still does. Opening this page was an act of the payer. */
  function adopt(record: SessionRecord) {
    const { token } = record
    if (!token || deadlineOf(record, options).at <= clock.now()) return
    const acted = loadedAt !== undefined && loadedAt > record.inputAt
    if (acted) {
      record.inputAt = loadedAt!
      record.payerAt = Math.max(record.payerAt, loadedAt!)
    }
    engine.begin({ ...record, token })
    engine.save()
    if (acted) engine.moved()
  }

  function hearEnd(reason: EndReason, at: number, record: SessionRecord) {
    const { live } = engine
    if (!live) {
      if (!isTimed(reason)) engine.lastId = record.id
      return
    }
    const same = record.id === live.id
    if (isTimed(reason)) {
      const knowsBetter = live.tokenAt > record.tokenAt + LATE_MS || live.payerAt > record.payerAt + LATE_MS || (live.warned && !record.warned)
      if (!knowsBetter) end(reason, true)
      else if (same) answer()
    } else if (same || (reason !== 'replaced' && at >= clock.toWall(live.startedAt))) {
      end(reason === 'signed-out' ? 'ended-elsewhere' : reason, true)
    }
  }

  function hearNews(record: SessionRecord) {
    const { live } = engine
    if (!live) return
    // Moments do not survive the trip to the millisecond, and a second's difference is none.
    const current = record.payerAt + LATE_MS > live.payerAt && record.tokenAt + LATE_MS > live.tokenAt
    if (record.id === live.id) {
      live.tokenAt = Math.max(live.tokenAt, record.tokenAt)
      live.steppedUp ||= record.steppedUp
    }
    if (record.payerAt > live.payerAt) engine.payerWasHere = false
    live.payerAt = Math.max(live.payerAt, record.payerAt)
    live.inputAt = Math.max(live.inputAt, record.inputAt)
    live.warned ||= record.warned && current
    engine.informed = true
    engine.save()
    check()
  }

  return {
    hear(heard: unknown) {
      const message = heard as TabMessage
      clock.now()
      if (message.type === 'ask') return void answer()
      const record = fromRecord(message.record, clock)
      const { live, lastId } = engine
      const { identity, endReason } = store.getState()
      // Tabs that are signed in to different identities go their own ways.
      if (identity && identity.id !== record.identity.id) return
      if (message.type === 'end') hearEnd(message.reason, message.at, record)
      else if (live && (message.type === 'news' || record.id === live.id)) hearNews(record)
      else if (share && (live ? record.startedAt > live.startedAt : record.id !== lastId || isTimed(endReason))) adopt(record)
    },

    /** The page is there: find out whether it was signed in before a reload, or is in another tab. */
    load() {
      loadedAt ??= clock.now()
      try {
        const saved = options.persist === 'session' && !engine.live && options.platform.tabStorage()?.getItem(options.scope)
        if (saved) {
          const record = JSON.parse(saved) as SessionRecord
          // A moment ahead of the wall clock says that the clock was set back: then nothing is known of its age.
          if (Math.max(record.tokenAt, record.payerAt) <= options.platform.clock.wallMs()) adopt(fromRecord(record, clock))
        }
      } catch {
        // Not ours, or from another version: as good as nothing.
      }
      if (share) engine.channel?.post({ type: 'ask' } satisfies TabMessage)
    },
  }
}
