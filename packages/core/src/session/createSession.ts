import { ConfigurationError } from '../errors/ConfigurationError.js'
import { SessionError } from '../errors/SessionError.js'
import { createSessionEngine } from './createSessionEngine.js'
import { createTabHearing } from './createTabHearing.js'
import { deadlineOf } from './deadlineOf.js'
import { ceilingMs, readClaims } from './readClaims.js'
import type { AdmitOptions, Passage, Session, SessionGrant } from './Session.js'
import type { SessionOptions } from './SessionOptions.js'

/** A read is taken for the payer's doing this long after input. */
const ATTENDED_MS = 10_000
/** One bump a second is enough: more would only cost messages and writes to storage. */
const INPUT_EVERY_MS = 1_000

export function createSession(options: SessionOptions): Session {
  const { platform, lifetimeMs } = options
  const engine = createSessionEngine(options)
  const { hear, load } = createTabHearing(engine, options)
  const { clock, store, tickers, purges, check, end, moved, emit } = engine
  const { getState } = store
  const lost = () => new SessionError(getState().endReason ?? 'signed-out')

  let connections = 0
  let disconnect = () => {}
  let lastInput = -Infinity
  let sending: Promise<unknown> | undefined

  const keepAlive = () =>
    (sending ??= options.sendKeepAlive().finally(() => {
      sending = undefined
    }))

  function act(at: number) {
    const { live } = engine
    if (!live) return
    live.payerAt = Math.max(live.payerAt, at)
    live.inputAt = Math.max(live.inputAt, at)
    engine.payerWasHere = true
    moved()
  }

  function onInput() {
    const monotonicNow = platform.clock.monotonicMs()
    if (!engine.live || monotonicNow - lastInput < INPUT_EVERY_MS) return
    lastInput = monotonicNow
    check()
    // While the warning is up a stray bump must not make it vanish unread.
    if (getState().status !== 'active') return
    act(clock.now())
    if (options.keepAlive === 'on-input' && clock.now() - engine.live.tokenAt > lifetimeMs / 2) keepAlive().catch(() => {})
  }

  function start({ token, identity, credentials, steppedUp = false, sentAt = Infinity }: SessionGrant) {
    // Anything else could not travel in a header.
    if (typeof token !== 'string' || !/^[!-~]+$/.test(token) || !identity?.id)
      throw new ConfigurationError('A session starts with { token, identity: { type, id } }, as a Weavr login answers.', { code: 'invalid-grant' })
    const now = clock.now()
    const wallNow = platform.clock.wallMs()
    if (engine.live && engine.live.identity.id !== identity.id) end('replaced')
    const claims = readClaims(token)
    engine.payerWasHere = true
    engine.begin({
      id: `${identity.id}:${wallNow}:${Math.random()}`,
      token,
      claims,
      identity,
      credentials,
      steppedUp,
      startedAt: now,
      tokenAt: now - Math.max(0, wallNow - sentAt),
      payerAt: now,
      inputAt: now,
      ceilingMs: ceilingMs(claims, lifetimeMs, wallNow),
      warned: false,
    })
    moved(options.tabs === 'share' ? 'session' : 'news')
    return getState()
  }

  function admit({ intent, write = false }: AdmitOptions = {}): Passage {
    check()
    const { live, flight } = engine
    if (!live) throw lost()
    const { token, inputAt } = live
    const { signal } = flight.aborter
    const sentAt = clock.now()
    const expiring = getState().status === 'expiring'
    const kind = intent ?? (write || (!expiring && sentAt - inputAt < ATTENDED_MS) ? 'user' : 'background')
    if (kind === 'background' && (expiring || sentAt - inputAt > options.backgroundIdleMs))
      throw new SessionError('paused', 'Nobody is there, so the background request was not sent. It may go with the next input.')
    if (write) flight.writes++
    return {
      token,
      intent: kind,
      signal,
      settle(outcome) {
        if (write) flight.writes--
        check()
        if (signal.aborted) throw lost()
        const { live } = engine
        // An answer to an older token says nothing about the one that replaced it.
        if (live?.token !== token || outcome === 'failed') return
        if (outcome === 'rejected') return end('rejected')
        live.tokenAt = Math.max(live.tokenAt, sentAt)
        if (kind === 'user') live.payerAt = Math.max(live.payerAt, sentAt)
        moved()
      },
    }
  }

  function connect() {
    if (!connections++) {
      engine.connected = true
      engine.channel = platform.openTabChannel(options.scope, hear)
      const stops = [platform.visibility.subscribe(check), platform.activity.subscribe(onInput)]
      disconnect = () => {
        engine.connected = false
        engine.rest()
        for (const stop of stops) stop()
        engine.channel?.close()
        engine.channel = undefined
      }
      load()
      check()
    }
    let mine = true
    return () => {
      if (mine && !--connections) disconnect()
      mine = false
    }
  }

  return {
    getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    start,
    admit,
    connect,
    async signOut() {
      const token = engine.live?.token
      end('signed-out')
      if (token) await options.revoke(token).catch(() => {})
    },
    async extend() {
      check()
      if (!engine.live) throw lost()
      const { id } = engine.live
      const pressedAt = clock.now()
      await keepAlive()
      if (engine.live?.id !== id) throw lost()
      act(pressedAt)
      emit({ type: 'extended' })
      return getState()
    },
    markSteppedUp() {
      if (!engine.live) return
      engine.live.steppedUp = true
      moved()
      emit({ type: 'stepped-up' })
    },
    timeLeftMs: () => (engine.live ? Math.max(0, deadlineOf(engine.live, options).at - clock.now()) : 0),
    subscribeTimeLeft(listener) {
      tickers.add(listener)
      check()
      return () => tickers.delete(listener)
    },
    onPurge(purge) {
      purges.add(purge)
      return () => purges.delete(purge)
    },
  }
}
