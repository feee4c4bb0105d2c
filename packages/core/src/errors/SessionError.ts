import { WeavrError } from './WeavrError.js'

/** Why a session ended, or why a request was not sent. */
export type SessionErrorCode =
  | 'token-expired'
  | 'payer-idle'
  | 'rejected'
  | 'signed-out'
  | 'ended-elsewhere'
  | 'replaced'
  | 'paused'
  | 'no-answer'
  | 'declined'
  | 'expired'

/**
 * The request was not sent, or its answer was dropped, because of the session. `code` is the reason the
 * session ended (`token-expired`, `payer-idle`, `rejected`, `signed-out`, `ended-elsewhere`, `replaced`),
 * `signed-out` before the first sign-in, `paused` for a background request while the payer is away,
 * `no-answer` of the request that keeps a session alive, or `declined` and `expired` of a device that was
 * asked to sign in.
 */
export class SessionError extends WeavrError {
  override readonly name: string = 'SessionError'
  declare readonly code: SessionErrorCode | (string & {})

  constructor(code: string, message = `The session refused this request: ${code}.`) {
    super(message, code)
  }
}
