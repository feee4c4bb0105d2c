import { beginSignIn, completeSignIn, waitingTokens } from './completeSignIn.js'
import { SessionError } from '../errors/SessionError.js'
import type { SessionState } from '../session/SessionState.js'
import { toSecret, type Secret } from './toSecret.js'
import type { Weavr } from '../Weavr.js'

export interface UpdateExpiredPasswordParams {
  /** Gives up: an answer that comes later signs nobody in. */
  signal?: AbortSignal
  oldPassword: Secret
  newPassword: Secret
}

/**
 * Replaces the password that a sign-in was refused for with 409, and starts the session.
 * The token for it is the one of that answer: it stays inside the kit until the next sign-in.
 *
 * @throws {ApiError} 409 `PASSWORD_INCORRECT`, `PASSWORD_ALREADY_USED`, `PASSWORD_TOO_SHORT`,
 *   `PASSWORD_TOO_LONG`, `PASSWORD_TOO_SIMPLE`.
 * @throws {IdentityChoiceError} when there are several identities: ask, then `signIn(weavr, { identity })`.
 * @throws {SessionError} `signed-out` when no sign-in was refused for an expired password.
 * @see `POST /passwords/update`
 */
export async function updateExpiredPassword(
  weavr: Weavr,
  { oldPassword, newPassword, signal }: UpdateExpiredPasswordParams,
): Promise<SessionState> {
  const token = waitingTokens(weavr).expiredPassword
  if (!token)
    throw new SessionError(
      'signed-out',
      'There is no sign-in that waits for a new password. Sign in with e-mail and password.',
    )
  const body = { oldPassword: toSecret(oldPassword), newPassword: toSecret(newPassword) }
  return completeSignIn(beginSignIn(weavr, signal), async () => {
    const answer = await weavr.api.POST('/passwords/update', { token, body })
    return answer && { token: answer.token, identity: answer.passwordInfo?.identityId }
  })
}
