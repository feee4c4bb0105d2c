import { beginSignIn, exchangeToken } from './completeSignIn.js'
import { SessionError } from '../errors/SessionError.js'
import type { SessionIdentity, SessionState } from '../session/SessionState.js'
import type { Weavr } from '../Weavr.js'

/**
 * Goes on as another identity of the same user. The session so far ends as `replaced`, and what it fetched is
 * gone.
 *
 * @throws {ApiError} 403 when the user may not act for it. The session so far then stays.
 * @throws {SessionError} `signed-out` without a live session.
 * @see `POST /access_token`
 */
export async function switchIdentity(weavr: Weavr, identity: SessionIdentity): Promise<SessionState> {
  const { token } = weavr.session.getState()
  if (!token) throw new SessionError('signed-out')
  const attempt = beginSignIn(weavr)
  const demandCurrent = () => {
    attempt.demandCurrent()
    // Whoever was signed out meanwhile, in another tab too, is not signed in again behind their back.
    if (weavr.session.getState().token !== token) throw new SessionError('replaced')
  }
  return exchangeToken({ weavr, demandCurrent }, token, identity)
}
