import { createStore } from 'zustand/vanilla'
import type { ReadingFetch } from '../api/createAuthorizedFetch.js'
import { ConfigurationError } from '../errors/ConfigurationError.js'
import { SessionError } from '../errors/SessionError.js'
import { StepUpCancelledError } from '../errors/StepUpCancelledError.js'
import { isWeavrError } from '../api/isWeavrError.js'
import type { SessionState } from '../session/SessionState.js'
import type { Weavr } from '../Weavr.js'

export interface StepUpRequest {
  /** Why the payer is asked, as the end of a sentence: `to see the card number`. @default nothing is said */
  why?: string
  /** What the button says that does it: `Show card number`. @default the dialog's own word */
  action?: string
  /** Aborts when the answer is no longer wanted; the challenge itself stays. */
  signal?: AbortSignal
}

export interface StepUpState extends Pick<StepUpRequest, 'why' | 'action'> {
  /** True while somebody waits for the payer to step up. */
  open: boolean
}

/**
 * One challenge for all who wait: a zustand store of whether it is open, with the moves that are allowed.
 * Sends nothing by itself.
 */
export interface StepUp {
  getState(): StepUpState
  getInitialState(): StepUpState
  subscribe(listener: (state: StepUpState, previous: StepUpState) => void): () => void
  /**
   * From now on refused calls wait here, until the returned function is called; whoever still waits then is
   * cancelled.
   */
  connect(): () => void
  /**
   * Asks ahead; resolves once the session is stepped up, at once when it is.
   * @throws {StepUpCancelledError} when the payer cancels. @throws {SessionError} when the session ends
   *   meanwhile.
   * @throws {ConfigurationError} `no-step-up` when nothing is connected that could ask the payer.
   */
  ask(request?: StepUpRequest): Promise<void>
  /** The payer has proved it: marks the session, and lets go whoever waits. */
  finish(): void
  /** The payer does not want to: whoever waits fails with `StepUpCancelledError`. */
  cancel(): void
}

const stepUps = new WeakMap<Weavr, StepUp>()

/**
 * The step-up of a session: the one place where every call that was refused without it waits for the same
 * challenge.
 *
 * @example
 * const stepUp = stepUpOf(weavr)
 * const disconnect = stepUp.connect()
 * stepUp.subscribe(({ open }) => open && showMyDialog())
 */
export function stepUpOf(weavr: Weavr): StepUp {
  const stepUp = stepUps.get(weavr) ?? createStepUp(weavr)
  stepUps.set(weavr, stepUp)
  return stepUp
}

function createStepUp({ session, dispatch }: Weavr): StepUp {
  const { send: sendAtOnce } = dispatch
  const { getState, getInitialState, setState, subscribe } = createStore<StepUpState>(() => ({ open: false }))
  const waiting = new Set<(error?: Error) => void>()
  let connections = 0
  let verified = 0
  let cancelled = 0
  let unwatch = () => {}
  /** The payer has said no to this token. */
  let declined = false

  function release(error?: Error) {
    const all = [...waiting]
    waiting.clear()
    // Before they go on, so that one who is refused again opens it anew.
    setState({ open: false }, true)
    for (const settle of all) settle(error)
  }

  const wait = ({ why, action, signal }: StepUpRequest) =>
    new Promise<void>((resolve, reject) => {
      signal?.throwIfAborted()
      const { token, endReason } = session.getState()
      if (!token) throw new SessionError(endReason ?? 'signed-out')
      const settle = (error?: Error) => {
        signal?.removeEventListener('abort', stopWaiting)
        if (error) reject(error)
        else resolve()
      }
      // The payer may be reading the message just now: the challenge stays open for them, whoever goes.
      const stopWaiting = () => {
        waiting.delete(settle)
        settle(signal?.reason as Error)
      }
      signal?.addEventListener('abort', stopWaiting)
      waiting.add(settle)
      if (!getState().open) setState({ open: true, why, action }, true)
    })

  /**
   * Sends, and when that is refused for want of a step-up, waits for it and sends the very same again: once.
   */
  const send: ReadingFetch = async (input, init = {}, read) => {
    const atStart = { verified, cancelled }
    await session.whenSure()
    // What it counts as is decided now, not after the payer has typed a code.
    const { intent } = session.admit({ intent: init.intent ?? (init.method === 'GET' ? undefined : 'user') })
    try {
      return await sendAtOnce(input, init, read)
    } catch (error) {
      if (!isWeavrError(error, 'STEP_UP_REQUIRED')) throw error
    }
    // One that left before a step-up that has been verified since needs no other.
    if (atStart.verified === verified) {
      // One that left before the payer said no is of those that they said it to.
      if (atStart.cancelled !== cancelled) throw new StepUpCancelledError()
      // A poll must not bring back a question that the payer has just said no to.
      if (intent === 'background' && declined) throw new StepUpCancelledError()
      await wait({ signal: init.signal ?? undefined })
    }
    return sendAtOnce(input, { ...init, intent }, read)
  }

  function watch(state: SessionState, before: SessionState) {
    if (state.token !== before.token) {
      declined = false
      release(new SessionError(state.endReason ?? 'replaced'))
    } else if (state.steppedUp && !before.steppedUp) {
      // Here, by an enrolment, or in another tab.
      verified++
      release()
    }
  }

  function cancel() {
    if (waiting.size > 0) cancelled++
    declined = waiting.size > 0 || declined
    release(new StepUpCancelledError())
  }

  return {
    getState,
    getInitialState,
    subscribe,
    connect() {
      if (!connections++) {
        dispatch.send = send
        unwatch = session.subscribe(watch)
      }
      let mine = true
      return () => {
        if (mine && !--connections) {
          dispatch.send = sendAtOnce
          unwatch()
          cancel()
          declined = false
        }
        mine = false
      }
    },
    async ask(request = {}) {
      if (session.getState().steppedUp) return
      if (!connections)
        throw new ConfigurationError(
          'Put <StepUpDialog /> inside <WeavrSessionProvider>: nothing is there that could ask the payer.',
          'no-step-up',
        )
      await wait(request)
    },
    finish() {
      verified++
      session.markSteppedUp()
      release()
    },
    cancel,
  }
}
