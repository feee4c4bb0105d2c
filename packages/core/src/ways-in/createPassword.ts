import { beginSignIn, completeSignIn, forgetWaiting } from './completeSignIn.js'
import type { SessionState } from '../session/SessionState.js'
import { toSecret, type Secret } from './toSecret.js'
import type { Weavr } from '../Weavr.js'

export interface CreatePasswordParams {
  /** Gives up: an answer that comes later signs nobody in. */
  signal?: AbortSignal
  /** Whose first password: the root user of what was just registered. */
  userId: string
  password: Secret
}

/**
 * Creates the first password of a user who was just registered, and starts the session.
 *
 * @throws {ApiError} 409 `PASSWORD_ALREADY_CREATED`, `PASSWORD_TOO_SHORT`, `PASSWORD_TOO_LONG`,
 *   `PASSWORD_TOO_SIMPLE` …
 * @throws {IdentityChoiceError} when the address has several identities: ask, then `signIn(weavr, { identity
 *   })`.
 * @see `POST /passwords/{user_id}/create`
 */
export async function createPassword(
  weavr: Weavr,
  { userId, password, signal }: CreatePasswordParams,
): Promise<SessionState> {
  forgetWaiting(weavr)
  const body = { password: toSecret(password) }
  return completeSignIn(beginSignIn(weavr, signal), async () => {
    const answer = await weavr.api.POST('/passwords/{user_id}/create', {
      token: false,
      params: { path: { user_id: userId } },
      body,
    })
    return {
      token: answer?.token,
      identity: answer?.passwordInfo?.identityId,
      // Weavr does not say it again.
      credentials: { type: 'ROOT', id: userId },
    }
  })
}
