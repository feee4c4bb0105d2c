import {
  beginSignIn,
  completeSignIn,
  exchangeToken,
  forgetWaiting,
  keepWaiting,
  waitingTokens,
} from './completeSignIn.js'
import type { OperationError } from '../api/OperationError.js'
import { readApiError } from '../api/readApiError.js'
import { SessionError } from '../errors/SessionError.js'
import type { IdentityChoiceError } from '../errors/IdentityChoiceError.js'
import { isToken } from '../session/isToken.js'
import type { SessionIdentity, SessionState } from '../session/SessionState.js'
import { toSecret, type Secret } from './toSecret.js'
import type { Weavr } from '../Weavr.js'

/** Credentials, or, after an `IdentityChoiceError`, the identity alone. */
export type SignInParams = {
  /** Gives up: an answer that comes later signs nobody in. */
  signal?: AbortSignal
} & (
  | {
      email: string
      /**
       * A secure field's one-time token as `{ value }`, or the password itself where the programme allows it.
       */
      password: Secret
      /** Act for this one when the user has several. */
      identity?: SessionIdentity
    }
  | { identity: SessionIdentity }
)

/** What a sign-in may throw. */
export type SignInError =
  OperationError<'loginWithPassword' | 'requestAccessToken' | 'userIdentities'> | IdentityChoiceError

/**
 * Signs the user in and starts the session. A token that is only good for choosing an identity is exchanged
 * for the only one.
 *
 * @throws {IdentityChoiceError} when there are several: ask, then call again with `{ identity }`.
 * @throws {ApiError} 403 wrong e-mail or password, 409 password expired (then `updateExpiredPassword`), 423
 *   locked for 30 minutes, 429 too many tries.
 * @throws {SessionError} `replaced` or `signed-out`: another sign-in, a sign-out or `signal` came before the
 *   answer.
 * @throws {NetworkError} when the server cannot be reached.
 * @see `POST /login_with_password`, `GET /identities`, `POST /access_token`
 */
export async function signIn(weavr: Weavr, params: SignInParams): Promise<SessionState> {
  const attempt = beginSignIn(weavr, params.signal)
  if ('email' in params) {
    forgetWaiting(weavr)
    const body = { email: params.email, password: toSecret(params.password) }
    return completeSignIn(
      attempt,
      () => weavr.api.POST('/login_with_password', { token: false, body, readError }),
      params.identity,
    )
  }
  const { choice } = waitingTokens(weavr)
  if (!choice)
    throw new SessionError(
      'signed-out',
      'There is no sign-in that waits for an identity. Sign in with e-mail and password.',
    )
  return exchangeToken(attempt, choice, params.identity)

  // Errors hold no token, so the one that replaces an expired password is taken before the body is dropped.
  async function readError(response: Response) {
    if (response.status === 409) {
      const body = (await response
        .clone()
        .json()
        .catch(() => undefined)) as { token?: unknown } | undefined
      // What was overtaken must not wait in place of what came after it.
      attempt.demandCurrent()
      if (isToken(body?.token)) keepWaiting(weavr, { expiredPassword: body.token })
    }
    return readApiError(response)
  }
}
