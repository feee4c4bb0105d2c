import { createStore } from 'zustand/vanilla'
import { shallow } from 'zustand/vanilla/shallow'
import { ConfigurationError } from '../errors/ConfigurationError.js'
import { SessionError } from '../errors/SessionError.js'
import type { TabChannel } from '../platform/Platform.js'
import { createSessionClock } from './createSessionClock.js'
import { createSessionStorage } from './createSessionStorage.js'
import { deadlineOf } from './deadlineOf.js'
import { isToken } from './isToken.js'
import { ceilingMs, readClaims } from './readClaims.js'
import type { Session } from './Session.js'
import type { SessionEvent } from './SessionEvent.js'
import type { SessionOptions } from './SessionOptions.js'
import { moveMoments, type SessionRecord, type TabMessage } from './SessionRecord.js'
import type { EndReason, SessionState } from './SessionState.js'

/** The mode of the build, which bundlers put in place of the expression. */
declare const process: { env: { NODE_ENV?: string } }

/** A read is taken for the payer's doing this long after input. */
const ATTENDED_MS = 10_000
/** One bump a second is enough: more would only cost messages and writes to storage. */
const INPUT_EVERY_MS = 1_000
/** A timer this late means that the tab was frozen or asleep. */
const LATE_MS = 1_000
/** WCAG 2.2.1 gives a person at least 20 seconds to answer. */
const ANSWER_MS = 20_000

const blank = { steppedUp: false, interruptedWrite: false }
const { max, min } = Math

export function createSession(options: SessionOptions): Session {
  const { platform, lifetimeMs, warnBeforeMs } = options
  const { timers, visibility, clock: { wallMs } } = platform
  const share = options.tabs !== 'isolate'
  const clock = createSessionClock(platform.clock)
  const { now, toWall, fromWall } = clock
  const storage = createSessionStorage(options, clock)
  const { setState, ...store } = createStore<SessionState>(() => ({ ...blank, status: 'signed-out' }))
  const { getState } = store
  const purges = new Set<() => void>()
  const tickers = new Set<() => void>()

  let live: SessionRecord | undefined
  /** Ends what is under way in the session's name. */
  let aborter = new AbortController()
  let writes = 0
  /** The session that was ended for good: an older message must not bring it back. */
  let overId: string | undefined
  let leave: (() => void) | undefined
  let channel: TabChannel | undefined
  let connections = 0
  let disconnect: () => void
  let loadedAt = 0
  let disarm: (() => void) | undefined
  let dueAt = Infinity
  let sending: Promise<unknown> | undefined
  let triedAt = -Infinity

  // Subscribed first, so that everything is thrown away before anybody else hears of the end.
  store.subscribe(() => {
    leave?.()
    leave = undefined
  })

  const post = (message: TabMessage) => channel?.postMessage(message)
  // An isolated tab keeps its token to itself.
  const tellable = (record: SessionRecord) => moveMoments(share ? record : { ...record, grant: { identity: record.grant.identity } }, toWall)
  const lost = () => new SessionError(getState().endReason ?? 'signed-out')
  const emit = (event: { type: 'started' | 'expiring' | 'extended' | 'stepped-up' } | { type: 'ended'; reason: EndReason; interruptedWrite: boolean }) =>
    options.onSessionEvent?.({ ...event, at: wallMs(), identity: getState().identity } as SessionEvent)

  /** Something moved a limit here: remember it, tell the other tabs, ask the time again. */
  function moved(quiet?: boolean) {
    if (!live) return
    storage.save(live)
    if (!quiet) post({ record: tellable(live) })
    check()
  }

  /** The one place that asks what time it is for the session, and that sets the one timer. */
  function check() {
    disarm?.()
    const time = now()
    if (!live) return
    const late = time - dueAt > LATE_MS
    dueAt = Infinity
    const [at, decidedBy] = deadlineOf(live, options)
    const left = at - time
    const expiring = left <= warnBeforeMs
    const firstSeen = expiring && !live.warned && visibility.isVisible()
    if (left <= 0 || (firstSeen && left < min(ANSWER_MS, warnBeforeMs / 3))) return end(decidedBy === 'payer' ? 'payer-idle' : 'token-expired', false, late)
    live.warned = expiring && (firstSeen || live.warned)
    if (connections) {
      const boundary = expiring ? left : left - warnBeforeMs
      const delay = min(tickers.size ? left % 1000 || 1000 : boundary, boundary, 2 ** 31 - 1)
      dueAt = time + delay
      disarm = timers.after(Math.ceil(delay), check)
    }

    const before = getState()
    const expiresAt = toWall(at)
    const state: SessionState = { ...blank, ...live.grant, steppedUp: live.steppedUp, status: expiring ? 'expiring' : 'active', expiresAt, warnAt: expiresAt - warnBeforeMs, decidedBy }
    if (!shallow(before, state)) setState(state, true)
    // After a sleep the others may have ended it: ask before telling.
    if (firstSeen) moved(late)
    if (firstSeen && late) post({})
    if (expiring && before.status === 'active') emit({ type: 'expiring' })
    for (const tick of tickers) tick()
  }

  function end(reason: EndReason, told?: boolean, late?: boolean) {
    if (!live) return
    const ended = live
    const stopped = aborter
    const interruptedWrite = writes > 0
    live = sending = undefined
    aborter = new AbortController()
    writes = 0
    if (!late) overId = ended.id
    disarm?.()
    storage.clear()
    leave = () => {
      stopped.abort(new SessionError(reason))
      for (const purge of purges) purge()
      // A tab that was asleep cannot speak for the others: one of them may know that the session lives.
      if (!told) post(late ? {} : { record: tellable(ended), over: reason })
    }
    setState({ ...blank, status: 'ended', endReason: reason, identity: ended.grant.identity, interruptedWrite }, true)
    if (!told && !late && reason === 'payer-idle' && visibility.isVisible() && ended.tokenAt + lifetimeMs > now()) void options.revoke(ended.grant.token!)
    for (const tick of tickers) tick()
    emit({ type: 'ended', reason, interruptedWrite })
  }

  /** Takes what is later, or true, of what is known and what is new. */
  function learn(news: Partial<SessionRecord>, quiet?: boolean) {
    for (const field in news) if (live && news[field as 'payerAt']! > live[field as 'payerAt']) live[field as 'payerAt'] = news[field as 'payerAt']!
    moved(quiet)
  }

  const act = (at: number) => learn({ payerAt: at, inputAt: at })

  function begin(record: SessionRecord) {
    const first = !live
    live = record
    // Opening this page was an act of the payer.
    act(loadedAt)
    if (first && live) emit({ type: 'started' })
  }

  /** Takes over a session that lives elsewhere, if it still does. */
  function adopt(record: SessionRecord) {
    if (deadlineOf(record, options)[0] > now()) begin(record)
  }

  function hear({ record: told, over }: TabMessage) {
    now()
    if (!told) return share && moved()
    const record = moveMoments(told, fromWall)
    const { id, grant } = record
    const same = id === live?.id
    // Tabs that are signed in to different identities go their own ways.
    if ((getState().identity ?? grant.identity).id !== grant.identity.id) return
    if (over) {
      // Another sign-in of the same payer ends only when they leave: its own clocks and token are its own.
      if (same || over === 'signed-out') end(over === 'signed-out' ? 'ended-elsewhere' : over, true)
      if (!(overId! > id)) overId = id
    } else if (share && grant.token && id > (live?.id ?? overId ?? '')) {
      adopt(record)
    } else {
      learn(same ? record : { payerAt: record.payerAt, inputAt: record.inputAt }, true)
    }
  }

  function onInput() {
    const time = now()
    if (!live || time - live.inputAt < INPUT_EVERY_MS) return
    check()
    // While the warning is up a stray bump must not make it vanish unread.
    if (getState().status !== 'active') return
    act(time)
    if (options.keepAlive === 'on-input' && time - max(live.tokenAt + lifetimeMs / 2, triedAt + ATTENDED_MS) > 0) {
      triedAt = time
      keepAlive().catch(() => {})
    }
  }

  function keepAlive() {
    const { signal } = aborter
    return (sending ??= options.sendKeepAlive().finally(() => {
      if (!signal.aborted) sending = undefined
    }))
  }

  return {
    ...store,
    start({ token, identity, credentials, steppedUp = false, ageMs = 0 }) {
      if (!isToken(token) || !identity?.id)
        throw new ConfigurationError(process.env.NODE_ENV === 'production' ? '' : 'Start with what a Weavr login answers: { token, identity }.', 'invalid-grant')
      const time = now()
      const claims = readClaims(token)
      if (live && live.grant.identity.id !== identity.id) end('replaced')
      begin({
        // Later sign-ins sort behind earlier ones.
        id: identity.id + wallMs() + Math.random(),
        grant: { token, claims, identity, credentials },
        steppedUp,
        startedAt: time,
        tokenAt: time - max(0, ageMs),
        payerAt: time,
        inputAt: time,
        ceilingMs: ceilingMs(claims, lifetimeMs, wallMs(), ageMs),
        warned: false,
      })
      return getState()
    },
    admit({ intent, write } = {}) {
      check()
      if (!live) throw lost()
      const { inputAt } = live
      const token = live.grant.token!
      const { signal } = aborter
      const sentAt = now()
      const expiring = getState().status === 'expiring'
      const kind = intent ?? (write || (!expiring && sentAt - inputAt < ATTENDED_MS) ? 'user' : 'background')
      if (kind === 'background' && (expiring || sentAt - inputAt > options.backgroundIdleMs)) throw new SessionError('paused')
      if (write) writes++
      return {
        token,
        intent: kind,
        signal,
        settle(outcome) {
          check()
          signal.throwIfAborted()
          if (write) writes--
          // An answer to an older token says nothing about the one that replaced it.
          if (live?.grant.token !== token) return
          if (outcome === 'rejected') end('rejected')
          if (outcome === 'accepted') learn({ tokenAt: sentAt, ...(kind === 'user' && { payerAt: sentAt }) })
        },
      }
    },
    async extend() {
      check()
      if (!live) throw lost()
      const { signal } = aborter
      const pressedAt = now()
      await keepAlive()
      signal.throwIfAborted()
      act(pressedAt)
      emit({ type: 'extended' })
      return getState()
    },
    async signOut() {
      const token = live?.grant.token
      end('signed-out')
      if (token) await options.revoke(token)
    },
    markSteppedUp() {
      if (!live) return
      learn({ steppedUp: true })
      emit({ type: 'stepped-up' })
    },
    timeLeftMs: () => (live ? max(0, deadlineOf(live, options)[0] - now()) : 0),
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
        channel = platform.openTabChannel(options.scope, hear as (message: unknown) => void)
        const stops = [visibility.subscribe(check), platform.activity.subscribe(onInput)]
        disconnect = () => {
          disarm?.()
          for (const stop of stops) stop()
          channel?.close()
          channel = undefined
        }
        const saved = live ? undefined : storage.take()
        if (saved) adopt(moveMoments(saved, fromWall))
        if (share) post({})
        check()
      }
      let mine = 1
      return () => {
        if (mine && !--connections) disconnect()
        mine = 0
      }
    },
  }
}
