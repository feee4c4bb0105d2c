import { beginSignIn, completeSignIn, forgetWaiting } from './completeSignIn.js'
import type { SessionState } from '../session/SessionState.js'
import { toSecret, type Secret } from './toSecret.js'
import type { Weavr } from '../Weavr.js'

export interface ResumeLostPasswordParams {
  /** Gives up: an answer that comes later signs nobody in. */
  signal?: AbortSignal
  email: string
  /** What the message to that address holds, in its link or to be typed. */
  code: string
  newPassword: Secret
}

/**
 * Sets a new password in place of a lost one, and starts the session.
 *
 * @throws {ApiError} 409 `INVALID_NONCE_OR_EMAIL`, `PASSWORD_ALREADY_USED`, `PASSWORD_TOO_SHORT`,
 *   `PASSWORD_TOO_LONG`, `PASSWORD_TOO_SIMPLE` …
 * @throws {IdentityChoiceError} when there are several identities: ask, then `signIn(weavr, { identity })`.
 * @see `POST /passwords/lost_password/resume`
 */
export async function resumeLostPassword(
  weavr: Weavr,
  { email, code, newPassword, signal }: ResumeLostPasswordParams,
): Promise<SessionState> {
  forgetWaiting(weavr)
  const body = { email, nonce: code, newPassword: toSecret(newPassword) }
  return completeSignIn(beginSignIn(weavr, signal), () =>
    weavr.api.POST('/passwords/lost_password/resume', { token: false, body }),
  )
}
