import { createStore } from 'zustand/vanilla'
import { ConfigurationError } from '../errors/ConfigurationError.js'
import { SessionError } from '../errors/SessionError.js'
import type { TabChannel } from '../platform/Platform.js'
import { createSessionClock } from './createSessionClock.js'
import { deadlineOf } from './deadlineOf.js'
import { ceilingMs, readClaims } from './readClaims.js'
import type { Session } from './Session.js'
import type { SessionEvent } from './SessionEvent.js'
import type { SessionOptions } from './SessionOptions.js'
import { moveMoments, type SessionRecord, type TabMessage } from './SessionRecord.js'
import type { EndReason, SessionState } from './SessionState.js'

/** A read is taken for the payer's doing this long after input. */
const ATTENDED_MS = 10_000
/** One bump a second is enough: more would only cost messages and writes to storage. */
const INPUT_EVERY_MS = 1_000
/** A timer this late means that the tab was frozen or asleep; moments this close are told apart by nobody. */
const LATE_MS = 1_000
/** WCAG 2.2.1 gives a person at least 20 seconds to answer. */
const ANSWER_MS = 20_000
/** A longer delay overflows and fires at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1

const blank = { steppedUp: false, interruptedWrite: false }

/** Ends that every tab reaches by its own clock, as against those that somebody decided. */
const isTimed = (reason: EndReason) => reason === 'token-expired' || reason === 'payer-idle'

/** True when `one` does not know of activity that `other` knows of. */
const isBehind = (one: SessionRecord, other: SessionRecord) => one.tokenAt + LATE_MS < other.tokenAt || one.payerAt + LATE_MS < other.payerAt

export function createSession(options: SessionOptions): Session {
  const { platform, scope, lifetimeMs, warnBeforeMs, onSessionEvent } = options
  const { timers, visibility } = platform
  const { wallMs, monotonicMs } = platform.clock
  const share = options.tabs === 'share'
  const { now, toWall, fromWall } = createSessionClock(platform.clock)
  const store = createStore<SessionState>(() => ({ ...blank, status: 'signed-out' }))
  const { getState, setState, subscribe } = store
  const purges = new Set<() => void>()
  const tickers = new Set<() => void>()
  const newFlight = () => ({ writes: 0, aborter: new AbortController() })

  let live: SessionRecord | undefined
  /** What is under way in the session's name. */
  let flight = newFlight()
  /** A session that somebody ended: an older message must not bring it back. */
  let overId: string | undefined
  let leave: (() => void) | undefined
  let channel: TabChannel | undefined
  let connections = 0
  let disconnect: () => void
  let loadedAt = 0
  let disarm: (() => void) | undefined
  let dueAt = Infinity
  let lastInput = -Infinity
  let sending: Promise<unknown> | undefined

  // Subscribed first, so that everything is thrown away before anybody else hears of the end.
  subscribe(() => {
    leave?.()
    leave = undefined
  })

  const storage = () => (options.persist === 'session' ? platform.tabStorage() : undefined)
  const post = (message: TabMessage) => channel?.post(message)
  const told = (record: SessionRecord) => ({ ...moveMoments(record, toWall), ...(!share && { token: '' }) })
  const tell = () => live && post({ record: told(live) })
  const lost = () => new SessionError(getState().endReason ?? 'signed-out')
  const emit = (event: { type: 'started' | 'expiring' | 'extended' | 'stepped-up' } | { type: 'ended'; reason: EndReason; interruptedWrite: boolean }) =>
    onSessionEvent?.({ ...event, at: wallMs(), identity: getState().identity } as SessionEvent)

  function save() {
    try {
      if (live) storage()?.setItem(scope, JSON.stringify(moveMoments(live, toWall)))
    } catch {
      // Full or forbidden: the session lives on in memory.
    }
  }

  /** Something moved a limit here: remember it, tell the other tabs, ask the time again. */
  function moved() {
    save()
    tell()
    check()
  }

  /** The one place that asks what time it is for the session, and that sets the one timer. */
  function check() {
    disarm?.()
    if (!live) return
    const time = now()
    const late = time - dueAt > LATE_MS
    dueAt = Infinity
    const { at, decidedBy } = deadlineOf(live, options)
    const left = at - time
    const expiring = left <= warnBeforeMs
    const visible = visibility.isVisible()
    const firstSeen = expiring && visible && !live.warned
    // Only a tab that is in view and was not asleep may speak for the payer to the server: another one may know better.
    if (left <= 0 || (firstSeen && left < Math.min(ANSWER_MS, warnBeforeMs / 3))) return end(decidedBy === 'payer' ? 'payer-idle' : 'token-expired', false, visible && !late)
    live.warned = expiring && (firstSeen || live.warned)

    const before = getState()
    const { token, identity, credentials, steppedUp } = live
    const expiresAt = toWall(at)
    const state: SessionState = { ...blank, status: expiring ? 'expiring' : 'active', token, identity, credentials, steppedUp, expiresAt, warnAt: expiresAt - warnBeforeMs, decidedBy }
    state.claims = before.token === token ? before.claims : readClaims(token)
    if (connections) {
      const boundary = expiring ? left : left - warnBeforeMs
      const delay = Math.min(tickers.size ? left % 1000 || 1000 : boundary, boundary, LONGEST_DELAY_MS)
      dueAt = time + delay
      disarm = timers.after(Math.ceil(delay), check)
    }
    if (Object.entries(state).some(([key, value]) => before[key as keyof SessionState] !== value)) setState(state, true)
    if (firstSeen) tell()
    if (expiring && before.status === 'active') emit({ type: 'expiring' })
    for (const tick of tickers) tick()
  }

  function end(reason: EndReason, byOther?: boolean, revoke?: boolean) {
    if (!live) return
    const ended = live
    const { aborter, writes } = flight
    const interruptedWrite = writes > 0
    live = undefined
    flight = newFlight()
    if (!isTimed(reason)) overId = ended.id
    disarm?.()
    storage()?.removeItem(scope)
    leave = () => {
      aborter.abort(new SessionError(reason))
      for (const purge of purges) purge()
      if (!byOther) post({ record: told(ended), reason, at: wallMs() })
    }
    setState({ ...blank, status: 'ended', endReason: reason, identity: ended.identity, interruptedWrite }, true)
    if (revoke && reason === 'payer-idle' && ended.tokenAt + lifetimeMs > now()) void options.revoke(ended.token)
    for (const tick of tickers) tick()
    emit({ type: 'ended', reason, interruptedWrite })
  }

  function begin(record: SessionRecord) {
    const wasLive = live
    live = record
    check()
    if (live && !wasLive) emit({ type: 'started' })
  }

  /** Takes over a session that lives elsewhere, if it still does. Opening this page was an act of the payer. */
  function adopt(record: SessionRecord) {
    if (deadlineOf(record, options).at <= now()) return
    begin(record)
    if (live && loadedAt > record.inputAt) act(loadedAt)
    else save()
  }

  function hear(heard: unknown) {
    now()
    const message = heard as TabMessage
    if ('ask' in message) return share && tell()
    const record = moveMoments(message.record, fromWall)
    const { reason } = message
    const { identity = record.identity } = getState()
    // Tabs that are signed in to different identities go their own ways.
    if (identity.id !== record.identity.id) return
    const same = record.id === live?.id
    if (reason) {
      if (!isTimed(reason)) {
        if (!live || same) overId = record.id
        if (same || (reason !== 'replaced' && live && message.at >= toWall(live.startedAt))) end(reason === 'signed-out' ? 'ended-elsewhere' : reason, true)
      } else if (live) {
        if (!isBehind(record, live) && (record.warned || !live.warned)) end(reason, true)
        else if (share) tell()
      }
    } else if (share && record.token && (live ? record.startedAt > live.startedAt + (same ? Infinity : 0) : record.id !== overId)) {
      adopt(record)
    } else if (live) {
      live.warned ||= record.warned && !isBehind(record, live)
      if (same) {
        live.tokenAt = Math.max(live.tokenAt, record.tokenAt)
        live.steppedUp ||= record.steppedUp
      }
      live.payerAt = Math.max(live.payerAt, record.payerAt)
      live.inputAt = Math.max(live.inputAt, record.inputAt)
      save()
      check()
    }
  }

  function act(at: number) {
    if (!live) return
    live.payerAt = Math.max(live.payerAt, at)
    live.inputAt = Math.max(live.inputAt, at)
    moved()
  }

  function onInput() {
    const monotonicNow = monotonicMs()
    if (!live || monotonicNow - lastInput < INPUT_EVERY_MS) return
    lastInput = monotonicNow
    check()
    // While the warning is up a stray bump must not make it vanish unread.
    if (getState().status !== 'active') return
    act(now())
    if (options.keepAlive === 'on-input' && now() - live.tokenAt > lifetimeMs / 2) keepAlive().catch(() => {})
  }

  const keepAlive = () =>
    (sending ??= options.sendKeepAlive().finally(() => {
      sending = undefined
    }))

  function restore() {
    try {
      const record = JSON.parse(storage()?.getItem(scope) ?? 'null') as SessionRecord | null
      // A moment ahead of the wall clock says that the clock was set back: then nothing is known of its age.
      if (record && Math.max(record.tokenAt, record.payerAt) <= wallMs()) adopt(moveMoments(record, fromWall))
    } catch {
      // Not ours, or from another version: as good as nothing.
    }
  }

  return {
    getState,
    getInitialState: store.getInitialState,
    subscribe,
    start({ token, identity, credentials, steppedUp = false, sentAt = Infinity }) {
      // Anything else could not travel in a header.
      if (!/^[!-~]+$/.test(token ?? '') || !identity?.id)
        throw new ConfigurationError('A session starts with { token, identity: { type, id } }, as a Weavr login answers.', { code: 'invalid-grant' })
      const startedAt = now()
      const wallNow = wallMs()
      if (live && live.identity.id !== identity.id) end('replaced')
      begin({
        id: identity.id + wallNow + Math.random(),
        token,
        identity,
        credentials,
        steppedUp,
        startedAt,
        tokenAt: startedAt - Math.max(0, wallNow - sentAt),
        payerAt: startedAt,
        inputAt: startedAt,
        ceilingMs: ceilingMs(readClaims(token), lifetimeMs, wallNow),
        warned: false,
      })
      moved()
      return getState()
    },
    admit({ intent, write } = {}) {
      check()
      if (!live) throw lost()
      const { token, inputAt } = live
      const { signal } = flight.aborter
      const sent = flight
      const sentAt = now()
      const expiring = getState().status === 'expiring'
      const kind = intent ?? (write || (!expiring && sentAt - inputAt < ATTENDED_MS) ? 'user' : 'background')
      if (kind === 'background' && (expiring || sentAt - inputAt > options.backgroundIdleMs)) throw new SessionError('paused', 'Not sent: a background request, and nobody is there.')
      if (write) sent.writes++
      return {
        token,
        intent: kind,
        signal,
        settle(outcome) {
          if (write) sent.writes--
          check()
          if (signal.aborted) throw lost()
          // An answer to an older token says nothing about the one that replaced it.
          if (live?.token !== token || outcome === 'failed') return
          if (outcome === 'rejected') return end('rejected')
          live.tokenAt = Math.max(live.tokenAt, sentAt)
          if (kind === 'user') live.payerAt = Math.max(live.payerAt, sentAt)
          moved()
        },
      }
    },
    async extend() {
      check()
      if (!live) throw lost()
      const { signal } = flight.aborter
      const pressedAt = now()
      await keepAlive()
      if (signal.aborted) throw lost()
      act(pressedAt)
      emit({ type: 'extended' })
      return getState()
    },
    async signOut() {
      const token = live?.token
      end('signed-out')
      if (token) await options.revoke(token)
    },
    markSteppedUp() {
      if (!live) return
      live.steppedUp = true
      moved()
      emit({ type: 'stepped-up' })
    },
    timeLeftMs: () => (live ? Math.max(0, deadlineOf(live, options).at - now()) : 0),
    subscribeTimeLeft(listener) {
      tickers.add(listener)
      check()
      return () => tickers.delete(listener)
    },
    onPurge(purge) {
      purges.add(purge)
      return () => purges.delete(purge)
    },
    connect() {
      if (!connections++) {
        loadedAt ||= now()
        channel = platform.openTabChannel(scope, hear)
        const stops = [visibility.subscribe(check), platform.activity.subscribe(onInput)]
        disconnect = () => {
          disarm?.()
          for (const stop of stops) stop()
          channel?.close()
          channel = undefined
        }
        if (!live) restore()
        if (share) post({ ask: true })
        check()
      }
      return () => {
        if (!--connections) disconnect()
      }
    },
  }
}
