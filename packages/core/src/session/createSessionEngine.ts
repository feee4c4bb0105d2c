import { createStore, type StoreApi } from 'zustand/vanilla'
import { SessionError } from '../errors/SessionError.js'
import type { TabChannel } from '../platform/Platform.js'
import { createSessionClock, type SessionClock } from './createSessionClock.js'
import { deadlineOf } from './deadlineOf.js'
import { toNews, toRecord, type LiveSession } from './LiveSession.js'
import type { SessionEvent } from './SessionEvent.js'
import type { SessionOptions } from './SessionOptions.js'
import type { EndReason, SessionState } from './SessionState.js'
import type { TabMessage } from './TabMessage.js'

/** A timer this late means that the tab was frozen or asleep, so that other tabs may know better. */
export const LATE_MS = 1_000
/** WCAG 2.2.1 gives a person at least 20 seconds to answer. */
const ANSWER_MS = 20_000
/** A longer delay overflows and fires at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1

const signedOut: SessionState = { status: 'signed-out', steppedUp: false, interruptedWrite: false }

/** The moving parts of one tab's session: what is live, what time it is for it, and how it ends. */
export interface SessionEngine {
  clock: SessionClock
  store: StoreApi<SessionState>
  purges: Set<() => void>
  tickers: Set<() => void>
  live: LiveSession | undefined
  /** The sign-in that ended last. */
  lastId: string | undefined
  /** What is under way in the session's name. */
  flight: { writes: number; aborter: AbortController }
  /** False when this tab slept past a deadline: then it must not speak for the others. */
  informed: boolean
  /** The payer's last act was in this tab. */
  payerWasHere: boolean
  /** Only a connected session keeps a timer and tells other tabs. */
  connected: boolean
  channel: TabChannel | undefined
  check(): void
  begin(session: LiveSession): void
  end(reason: EndReason, told?: boolean): void
  save(): void
  moved(type?: 'news' | 'session'): void
  emit(event: { type: 'started' | 'expiring' | 'extended' | 'stepped-up' } | { type: 'ended'; reason: EndReason; interruptedWrite: boolean }): void
  rest(): void
}

export function createSessionEngine(options: SessionOptions): SessionEngine {
  const { platform, scope, warnBeforeMs } = options
  const answerMs = Math.min(ANSWER_MS, warnBeforeMs / 3)
  const clock = createSessionClock(platform.clock)
  const store = createStore<SessionState>(() => signedOut)
  const { getState, setState, subscribe } = store
  const purges = new Set<() => void>()
  const tickers = new Set<() => void>()
  const storage = () => (options.persist === 'session' ? platform.tabStorage() : undefined)
  const post = (message: TabMessage) => engine.channel?.post(message)
  const newFlight = () => ({ writes: 0, aborter: new AbortController() })

  let rest = () => {}
  let dueAt = Infinity
  let leave: (() => void) | undefined

  // Subscribed first, so that everything is thrown away before anybody else hears of the end.
  subscribe(() => {
    const run = leave
    leave = undefined
    run?.()
  })

  const engine: SessionEngine = {
    clock,
    store,
    purges,
    tickers,
    live: undefined,
    lastId: undefined,
    flight: newFlight(),
    informed: true,
    payerWasHere: false,
    connected: false,
    channel: undefined,
    check,
    begin,
    end,
    save,
    moved,
    emit,
    rest: () => rest(),
  }
  return engine

  function emit(event: Parameters<SessionEngine['emit']>[0]) {
    try {
      options.onEvent?.({ ...event, at: platform.clock.wallMs(), identity: getState().identity } as SessionEvent)
    } catch (error) {
      // A listener's mistake is reported like any uncaught error, but must not keep a session from ending.
      platform.timers.after(0, () => {
        throw error
      })
    }
  }

  function save() {
    try {
      if (engine.live) storage()?.setItem(scope, JSON.stringify(toRecord(engine.live, clock)))
    } catch {
      // Full or forbidden: the session lives on in memory.
    }
  }

  /** Something moved a limit here: remember it, tell the other tabs, ask the time again. */
  function moved(type: 'news' | 'session' = 'news') {
    const { live } = engine
    if (!live) return
    engine.informed = true
    save()
    post({ type, record: type === 'news' ? toNews(live, clock) : toRecord(live, clock) })
    check()
  }

  /** The one place that asks what time it is for the session, and that sets the one timer. */
  function check() {
    rest()
    const { live } = engine
    if (!live) return
    const now = clock.now()
    if (now - dueAt > LATE_MS) engine.informed = false
    dueAt = Infinity
    const { at, decidedBy } = deadlineOf(live, options)
    const left = at - now
    const expiring = left <= warnBeforeMs
    const firstSeen = expiring && !live.warned && platform.visibility.isVisible()
    if (left <= 0 || (firstSeen && left < answerMs)) return end(decidedBy === 'payer' ? 'payer-idle' : 'token-expired')
    live.warned = expiring && (live.warned || firstSeen)

    const before = getState()
    const { token, claims, identity, credentials, steppedUp } = live
    const expiresAt = clock.toWall(at)
    const status = expiring ? 'expiring' : 'active'
    if (before.expiresAt !== expiresAt || before.status !== status || before.decidedBy !== decidedBy || before.token !== token || before.steppedUp !== steppedUp)
      setState({ ...signedOut, status, token, claims, identity, credentials, steppedUp, expiresAt, warnAt: expiresAt - warnBeforeMs, decidedBy }, true)
    if (expiring && before.status === 'active') emit({ type: 'expiring' })
    if (firstSeen) post({ type: 'news', record: toNews(live, clock) })
    // A listener may have moved or ended the session: then that has set the timer.
    if (engine.connected && engine.live === live && dueAt === Infinity) {
      const boundary = expiring ? left : left - warnBeforeMs
      const delay = Math.min(tickers.size ? Math.min(boundary, left % 1000 || 1000) : boundary, LONGEST_DELAY_MS)
      dueAt = now + delay
      rest = platform.timers.after(Math.ceil(delay), check)
    }
    for (const tick of tickers) tick()
  }

  function begin(session: LiveSession) {
    const { status } = getState()
    engine.live = session
    check()
    if (engine.live && (status === 'signed-out' || status === 'ended')) emit({ type: 'started' })
  }

  function end(reason: EndReason, told = false) {
    const { live, flight, informed, payerWasHere } = engine
    if (!live) return
    const { aborter, writes } = flight
    const interruptedWrite = writes > 0
    const revocable = reason === 'payer-idle' && !told && informed && payerWasHere && live.tokenAt + options.lifetimeMs > clock.now()
    engine.live = undefined
    engine.lastId = live.id
    engine.flight = newFlight()
    rest()
    storage()?.removeItem(scope)
    leave = () => {
      aborter.abort(new SessionError(reason))
      for (const purge of purges) purge()
      if (!told) post({ type: 'end', reason, at: platform.clock.wallMs(), record: toNews(live, clock) })
    }
    setState({ ...signedOut, status: 'ended', endReason: reason, identity: live.identity, interruptedWrite }, true)
    emit({ type: 'ended', reason, interruptedWrite })
    if (revocable) options.revoke(live.token).catch(() => {})
    for (const tick of tickers) tick()
  }
}
