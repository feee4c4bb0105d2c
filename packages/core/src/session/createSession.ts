import { SessionError } from '../errors/SessionError.js'
import { createEffects } from './createEffects.js'
import { createKeepAlive } from './createKeepAlive.js'
import { createRequestGate, refusalReason } from './createRequestGate.js'
import { createSessionClock } from './createSessionClock.js'
import { createSessionStorage } from './createSessionStorage.js'
import { createShownState } from './createShownState.js'
import { createSureness } from './createSureness.js'
import { createTabLink } from './createTabLink.js'
import { createTermCounter } from './createTermCounter.js'
import { createTimer } from './createTimer.js'
import { firstKnown, heldDeadline, isUnsure, nextLookAt } from './Known.js'
import { once } from './once.js'
import { randomName } from './randomName.js'
import { readGrant } from './readGrant.js'
import type { Session, SessionGrant } from './Session.js'
import { rulesOf, type SessionOptions } from './SessionOptions.js'
import {
  answerCounts,
  inputCountsAt,
  step,
  type Answer,
  type ObservedStep,
  type SessionInput,
} from './step.js'
import { createTabMessages } from './tabMessages.js'
import { viewOf } from './viewOf.js'

/**
 * The shell around `step`: turns timers, input, messages and answers into inputs, and hands on the effects
 * (`createEffects`). What a session means is decided in steps; here are the clock, the timer and the page.
 */
export function createSession(options: SessionOptions): Session {
  const { platform } = options
  const clock = createSessionClock(platform.clock)
  const storage = createSessionStorage(options, clock)
  const messages = createTabMessages(platform.clock)
  const link = createTabLink(platform, options.scope, messages)
  const terms = createTermCounter(platform, options.scope)
  const keepAlive = createKeepAlive(platform.timers, options.sendKeepAlive)
  const timer = createTimer(platform.timers, platform.clock.monotonicMs, () => take({ type: 'look' }))
  const gate = createRequestGate({ take, takeAnswer, look, known: () => known, now: clock.now })
  const shown = createShownState(clock, options.resume && 'resuming')
  const { store } = shown

  let known = firstKnown('', rulesOf(options))
  /** Counts sign-ins and sign-outs, so that a late answer knows that it was overtaken. */
  let wishes = 0
  let connections = 0
  let disconnect = () => {}
  let prompts = 0
  const purges = new Set<() => void>()
  const tickListeners = new Set<() => void>()
  const stepListeners = new Set<(observed: ObservedStep) => void>()
  const sureness = createSureness()
  const effects = createEffects({
    options,
    clock,
    gate,
    keepAlive,
    link,
    shown,
    storage,
    terms,
    purges,
    attempt,
    timeLeftMs,
    known: () => known,
  })

  /** Calls somebody else's code: what it throws must not stop the end of a session. */
  function attempt(run: () => void) {
    try {
      run()
    } catch (error) {
      platform.reportError(error)
    }
  }

  function take(input: SessionInput) {
    const isVisible = platform.visibility.isVisible()
    const page = { isVisible, isPrompted: prompts > 0, isConnected: connections > 0, canAsk: link.isOpen() }
    const glance = { ...page, now: clock.now() }
    // Not when it is made: what a server renders ahead of time must not depend on chance.
    if (known.tab === '') known = { ...known, tab: randomName() }
    const result = step(known, input, glance)
    known = result.known
    effects.add(result.effects)
    for (const listener of stepListeners)
      attempt(() => listener({ input, ...result, at: glance.now, toWall: clock.toWall }))
    effects.carryOut()
    timer.set(dueInMs(glance.now))
    if (!isUnsure(known)) sureness.settle()
    for (const listener of tickListeners) attempt(listener)
  }

  /**
   * Asks the time where it may matter: every request comes by here, and hardly any finds that something has
   * changed.
   */
  function look() {
    if (clock.now() >= nextLookAt(known)) take({ type: 'look' })
  }

  /** Who observes hears of every answer; for all others those that change nothing would only cost. */
  function takeAnswer(answer: Answer) {
    if (stepListeners.size > 0 || answerCounts(known, answer)) take(answer)
  }

  function hearInput() {
    if (clock.now() >= inputCountsAt(known)) take({ type: 'input' })
  }

  function hear(message: unknown) {
    const { question } = known
    const askedAt = (name: string) => (question?.name === name ? question.askedAt : undefined)
    const statement = messages.read(message, clock.now(), askedAt)
    if (statement) take({ type: 'heard', statement })
  }

  function timeLeftMs() {
    const deadline = heldDeadline(known)
    return deadline ? Math.max(0, deadline.endsAt - clock.now()) : 0
  }

  /**
   * Milliseconds to the next moment at which time changes something, for a status or for who counts the
   * seconds.
   */
  function dueInMs(now: number) {
    const lookInMs = nextLookAt(known) - now
    if (tickListeners.size === 0 || !known.held) return lookInMs
    return Math.min(lookInMs, timeLeftMs() % 1_000 || 1_000)
  }

  function connect() {
    const { activity, visibility } = platform
    link.open(hear)
    let wasVisible = visibility.isVisible()
    const stops = [
      visibility.subscribe(() => {
        const isShown = visibility.isVisible() && !wasVisible
        wasVisible = visibility.isVisible()
        take({ type: isShown ? 'shown' : 'look' })
      }),
      activity.subscribe(hearInput),
    ]
    disconnect = () => {
      for (const stop of stops) stop()
      link.close()
    }
    take({ type: 'connect', kept: known.held ? undefined : storage.take() })
    if (options.resume) void resume(options.resume)
  }

  /** What anybody says meanwhile, in this tab or another, is truer than what the server found in a cookie. */
  async function resume(ask: () => Promise<SessionGrant | undefined>) {
    const isOpen = (wish: number) => wish === wishes && known.standing.status === 'signed-out'
    const wish = wishes
    const isAsking = isOpen(wish)
    shown.setResuming(isAsking)
    if (!isAsking) return
    effects.show(known)
    const grant = await ask().catch(() => undefined)
    shown.setResuming(false)
    if (grant && isOpen(wish)) attempt(() => start(grant))
    effects.show(known)
  }

  function start(grant: SessionGrant) {
    const params = readGrant(grant, options.lifetimeMs, platform.clock.wallMs())
    wishes++
    take({ type: 'start', ...params, termsSoFar: known.loadedAt > 0 ? terms.read() : 0 })
    // Dropped in favour of a session that has more time left: whoever asked must not take that for their
    // own.
    if (known.held && known.held.id !== params.signIn.id)
      throw new SessionError('token-expired', 'The answer to this sign-in came too late.')
    // Called by a listener, it is carried out after what that listener heard.
    return effects.isCarryingOut() ? viewOf(known, clock.toWall) : store.getState()
  }

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: (listener) => store.subscribe((state, before) => attempt(() => listener(state, before))),
    start,
    admit: gate.admit,
    async extend() {
      look()
      if (!known.held) throw new SessionError(refusalReason(known))
      const signal = gate.signal()
      const pressedAt = clock.now()
      await keepAlive.send(timeLeftMs(), signal)
      signal.throwIfAborted()
      take({ type: 'extended', pressedAt })
      return store.getState()
    },
    async signOut() {
      wishes++
      const token = known.held?.token
      take({ type: 'sign-out' })
      if (token !== undefined) await options.revoke(token)
    },
    expectSignIn() {
      const mine = ++wishes
      return () => {
        if (mine !== wishes)
          throw new SessionError('replaced', 'Another sign-in or a sign-out came after this one.')
      }
    },
    markSteppedUp: () => take({ type: 'stepped-up' }),
    noteInput: hearInput,
    whenSure() {
      look()
      const signal = gate.signal()
      // Whoever signs in meanwhile did not ask for what waits here.
      return isUnsure(known) ? sureness.wait().then(() => signal.throwIfAborted()) : undefined
    },
    timeLeftMs,
    subscribeTimeLeft(listener) {
      tickListeners.add(listener)
      take({ type: 'look' })
      return () => tickListeners.delete(listener)
    },
    observe(listener) {
      stepListeners.add(listener)
      take({ type: 'look' })
      return () => stepListeners.delete(listener)
    },
    mountPrompt() {
      prompts++
      take({ type: 'look' })
      return once(() => prompts--)
    },
    onPurge(purge) {
      purges.add(purge)
      return () => purges.delete(purge)
    },
    connect() {
      if (connections++ === 0) connect()
      return once(() => {
        if (--connections === 0) disconnect()
      })
    },
  }
}
