import type { components } from '../api/schema.generated.js'
import { beginSignIn, completeSignIn, forgetWaiting } from './completeSignIn.js'
import type { SessionState } from '../session/SessionState.js'
import { toSecret, type Secret } from './toSecret.js'
import type { Weavr } from '../Weavr.js'

export interface AcceptInviteParams {
  /** Gives up: an answer that comes later signs nobody in. */
  signal?: AbortSignal
  /** Whom the invite is for: part of its link. */
  userId: string
  inviteCode: string
  /** The first password. */
  password: Secret
  mobile?: components['schemas']['Mobile']
  /** The same for every try, so that Weavr carries it out once. */
  ref?: string
}

/**
 * Accepts an invite with a first password, and starts the session.
 *
 * @throws {ApiError} 409 `INVITE_OR_INVITE_CODE_INVALID`, `PASSWORD_ALREADY_CREATED`, `PASSWORD_TOO_SHORT` …;
 *   404 no such user.
 * @throws {IdentityChoiceError} when the address has several identities: ask, then `signIn(weavr, { identity
 *   })`.
 * @see `POST /users/{user_id}/invite/consume`
 */
export async function acceptInvite(
  weavr: Weavr,
  { userId, inviteCode, password, mobile, ref, signal }: AcceptInviteParams,
): Promise<SessionState> {
  forgetWaiting(weavr)
  const body = { inviteCode, password: toSecret(password), mobile }
  const params = { path: { user_id: userId }, header: ref === undefined ? {} : { 'idempotency-ref': ref } }
  return completeSignIn(beginSignIn(weavr, signal), async () => ({
    // Weavr answers with a token alone; whose it is, the invite has said.
    credentials: { type: 'USER', id: userId },
    ...(await weavr.api.POST('/users/{user_id}/invite/consume', { token: false, params, body })),
  }))
}
