import type { ApiError, Weavr, WeavrError } from '@weavr-kit/core'
import { createStore } from 'zustand'
import { randomRef } from '../randomRef.js'
import type { ChallengeMoves, ChallengeState, ChallengeStatus, PushAdapter } from './ChallengeState.js'
import { toCode } from './toCode.js'

/** Weavr refuses another code before. */
const RESEND_AFTER_MS = 15_000
const EXPIRES_AFTER_MS = 300_000

/** The calls of one kind of challenge. */
export interface ChallengeRoutes {
  send(): Promise<unknown>
  /** `ref` is the same for another try of the same code. */
  verify(code: string, ref: string): Promise<unknown>
  askDevice(channel: PushAdapter['channel']): Promise<string | undefined>
  /** Whether a code that another page asked for cannot be checked here. @default it can */
  needsOwnCode?(): boolean
  /** What a challenge means that Weavr knows nothing of (any more). */
  unknown: 'expired' | 'gone'
  /** Whether there is still something to send a code for after too many wrong ones. @default there is */
  waits?(): Promise<boolean>
  /** The phone was enrolled, and the session with it stepped up. True when that is all that was wanted. */
  enrolled(): boolean
  /** Proved. */
  done(): void
}

/**
 * A second factor from the first message to the last try: a zustand store of where it stands. Nothing
 * outlives the session.
 */
export interface Challenge extends ChallengeMoves {
  getState(): ChallengeState
  getInitialState(): ChallengeState
  subscribe(listener: (state: ChallengeState, previous: ChallengeState) => void): () => void
  start(push?: PushAdapter): void
  reset(): void
}

const idle: ChallengeState = { status: 'idle', enrolling: false, canResend: false, resent: false }

const afterSend: Record<string, ChallengeStatus> = {
  CHANNEL_NOT_REGISTERED: 'enrolment-needed',
  CHALLENGE_LIMIT_EXCEEDED: 'no-codes',
  MOBILE_NUMBER_NOT_AVAILABLE: 'no-phone',
  MOBILE_NUMBER_INVALID: 'no-phone',
  MOBILE_COUNTRY_NOT_SUPPORTED: 'no-phone',
  CHANNEL_NOT_SUPPORTED: 'no-phone',
  TYPE_DOES_NOT_SUPPORT_ENROLMENT: 'no-phone',
  STATE_INVALID: 'gone',
  SCA_EXEMPTION_APPLIED: 'gone',
}
const afterVerify: Record<string, ChallengeStatus> = {
  VERIFICATION_CODE_INVALID: 'wrong',
  HTTP_400: 'wrong',
  ONE_CHALLENGE_LIMIT_REMAINING: 'wrong',
  CHALLENGE_LIMIT_EXCEEDED: 'used-up',
  VERIFICATION_CODE_EXPIRED: 'expired',
}

export function createChallenge({ api, platform, session }: Weavr, routes: ChallengeRoutes): Challenge {
  const { getState, getInitialState, setState, subscribe } = createStore<ChallengeState>(() => idle)
  const sms = { path: { channel: 'SMS' } } as const
  const enrolment = {
    send: () => api.POST('/authentication_factors/otp/{channel}', { params: sms }),
    verify: (verificationCode: string, ref: string) =>
      api.POST('/authentication_factors/otp/{channel}/verify', {
        params: { ...sms, header: { 'idempotency-ref': ref } },
        body: { verificationCode },
      }),
  }
  let stops: (() => void)[] = []
  /** Aborts when something else is begun, and with it what is under way becomes late. */
  let aborter = new AbortController()
  let device: PushAdapter | undefined
  let ref = ''

  const show = (status: ChallengeStatus, more: Partial<ChallengeState> = {}) =>
    setState({ error: undefined, attemptsLeft: undefined, status, ...more })

  function begin(): AbortSignal {
    aborter.abort()
    aborter = new AbortController()
    return aborter.signal
  }

  function after(ms: number, run: () => void) {
    stops.push(platform.timers.after(ms, run))
  }

  function stop() {
    for (const each of stops) each()
    stops = []
  }

  function finish() {
    stop()
    show('verified')
    routes.done()
  }

  function allowResendLater() {
    setState({ canResend: false })
    after(RESEND_AFTER_MS, () => setState({ canResend: true }))
  }

  async function send() {
    const before = getState()
    const again =
      before.status !== 'idle' && before.status !== 'enrolment-needed' && before.status !== 'send-failed'
    const signal = begin()
    show(again ? 'resending' : 'sending', { resent: before.resent || again })
    try {
      await (before.enrolling ? enrolment : routes).send()
      if (signal.aborted) return
      stop()
      show('code')
      allowResendLater()
      after(EXPIRES_AFTER_MS, () => getState().status !== 'verifying' && show('expired', { canResend: true }))
    } catch (caught) {
      if (signal.aborted) return
      const error = caught as WeavrError
      if (error.code === 'ALREADY_VERIFIED') return finish()
      if (error.code === 'CHANNEL_ALREADY_REGISTERED') {
        show('idle', { enrolling: false })
        return send()
      }
      if (error.code !== 'RETRY_IN_15SEC')
        return show(afterSend[error.code] ?? 'send-failed', { error, resent: before.resent })
      // Only the tab that asked for that one knows what to call it: here, one of our own has to come first.
      if (!before.enrolling && routes.needsOwnCode?.()) return after(RESEND_AFTER_MS, () => void send())
      // One was sent a moment ago, perhaps from another tab: unless it is used up, it still works.
      show(before.status === 'used-up' || before.status === 'expired' ? before.status : 'code', {
        resent: before.resent,
      })
      allowResendLater()
    }
  }

  async function submit(typed: string) {
    const { status, enrolling } = getState()
    if (status === 'verifying') return
    const code = toCode(typed)
    if (!code) return show('incomplete')
    // A code whose fate is unknown is asked about again, not tried again.
    if (status !== 'verify-failed') ref = randomRef()
    const signal = begin()
    show('verifying')
    try {
      await (enrolling ? enrolment : routes).verify(code, ref)
      if (signal.aborted) return
      if (!enrolling || routes.enrolled()) return finish()
      stop()
      setState(idle, true)
      await send()
    } catch (caught) {
      if (signal.aborted) return
      const error = caught as ApiError
      if (error.code === 'ALREADY_VERIFIED') return finish()
      const unknown =
        error.code === 'STATE_INVALID' ? (enrolling ? 'expired' : routes.unknown) : 'verify-failed'
      let next = afterVerify[error.code] ?? unknown
      if (next === 'used-up' && !enrolling && (await routes.waits?.().catch(() => true)) === false)
        next = 'stopped'
      if (signal.aborted) return
      show(next, {
        error: next === 'verify-failed' ? error : undefined,
        attemptsLeft: error.code === 'ONE_CHALLENGE_LIMIT_REMAINING' ? 1 : undefined,
      })
    }
  }

  async function ask(push: PushAdapter) {
    const signal = begin()
    show('sending')
    try {
      const id = await routes.askDevice(push.channel)
      if (signal.aborted) return
      show('push')
      after(EXPIRES_AFTER_MS, () => {
        begin()
        show('timed-out')
      })
      const outcome = await push.outcome(id, signal)
      if (signal.aborted) return
      stop()
      if (outcome === 'verified') finish()
      else show(outcome === 'declined' ? 'declined' : 'timed-out')
    } catch (caught) {
      if (signal.aborted) return
      const { code } = caught as WeavrError
      // What no device can answer, a text message can.
      if (code === 'CHANNEL_NOT_REGISTERED' || code === 'CHANNEL_NOT_SUPPORTED') sendText()
      else show(afterSend[code] ?? 'send-failed', { error: caught as WeavrError })
    }
  }

  function sendText() {
    device = undefined
    stop()
    setState({ ...idle, enrolling: getState().enrolling }, true)
    void send()
  }

  let unwatch = () => {}
  function reset() {
    begin()
    stop()
    unwatch()
    setState(idle, true)
  }

  return {
    getState,
    getInitialState,
    subscribe,
    start(push) {
      reset()
      device = push
      unwatch = session.subscribe(({ token }, before) => token !== before.token && reset())
      void (device ? ask(device) : send())
    },
    reset,
    submit: (code) => void submit(code),
    resend() {
      const { status, canResend } = getState()
      if (device) void ask(device)
      else if (canResend || status === 'send-failed') void send()
    },
    enrol() {
      show('enrolment-needed', { enrolling: true })
      void send()
    },
    sendText,
  }
}
