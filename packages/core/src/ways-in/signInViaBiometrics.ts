import { beginSignIn, completeSignIn, forgetWaiting, type SignInAnswer } from './completeSignIn.js'
import { ApiError } from '../errors/ApiError.js'
import { SessionError } from '../errors/SessionError.js'
import type { SessionIdentity, SessionState } from '../session/SessionState.js'
import type { Weavr } from '../Weavr.js'

/**
 * What the app's server heard from Weavr of a biometric sign-in: the token and whose it is, or that there is
 * none.
 */
export type BiometricOutcome =
  (Pick<SignInAnswer, 'identity' | 'credentials'> & { token: string }) | 'declined' | 'expired'

/**
 * Resolves once the device has answered. Weavr tells the app's server (webhook `/stepup/watch`), so the app
 * must bring it here. `challengeId` is what Weavr answered; `signal` aborts when nobody waits any more.
 */
export type BiometricAdapter = (challengeId: string, signal: AbortSignal) => Promise<BiometricOutcome>

export interface SignInViaBiometricsParams {
  email: string
  /** Act for this one when the user has several. */
  identity?: SessionIdentity
  outcome: BiometricAdapter
  /** Gives up: an answer that comes later signs nobody in. */
  signal?: AbortSignal
}

/**
 * Asks the user's device, and starts a stepped-up session when it says yes. The token counts from the moment
 * the device was asked, so waiting can shorten the session and never lengthen it.
 *
 * @throws {IdentityChoiceError} when there are several: ask, then `signIn(weavr, { identity })`.
 * @throws {ApiError} 403 no such user, 409 `CHANNEL_NOT_REGISTERED` or `CHANNEL_NOT_SUPPORTED`, 423 locked,
 *   429 too many tries.
 * @throws {SessionError} `declined` or `expired`: what the device said; `signed-out` when `signal` was
 *   aborted.
 * @see `POST /login_via_biometrics`
 */
export async function signInViaBiometrics(
  weavr: Weavr,
  params: SignInViaBiometricsParams,
): Promise<SessionState> {
  const { email, identity, outcome, signal = new AbortController().signal } = params
  forgetWaiting(weavr)
  return completeSignIn(
    beginSignIn(weavr, signal),
    async () => {
      const { challengeId } =
        (await weavr.api.POST('/login_via_biometrics', { token: false, body: { email, identity } })) ?? {}
      if (challengeId === undefined) throw new ApiError({ code: 'UNEXPECTED_ANSWER', status: 200 })
      if (signal.aborted) throw new SessionError('signed-out')
      const said = await outcome(challengeId, signal)
      if (signal.aborted) throw new SessionError('signed-out')
      if (typeof said === 'string')
        throw new SessionError(
          said,
          `The device was asked to sign in, and the question was ${said}. Ask again, or sign in with a password.`,
        )
      return { ...said, status: 'STEPPED_UP' }
    },
    identity,
  )
}
