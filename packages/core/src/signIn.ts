import { ApiError } from './errors/ApiError.js'
import { IdentityChoiceError, type IdentityChoice } from './errors/IdentityChoiceError.js'
import { SessionError } from './errors/SessionError.js'
import { createSessionClock } from './session/createSessionClock.js'
import { isToken } from './session/isToken.js'
import type { SessionIdentity, SessionState } from './session/SessionState.js'
import type { Weavr } from './Weavr.js'

/** Credentials, or, after an `IdentityChoiceError`, the identity alone. */
export type SignInParams =
  | {
      email: string
      /** A secure field's one-time token as `{ value }`, or the password itself where the programme allows it. */
      password: string | { value: string }
      /** Act for this one when the user has several. */
      identity?: SessionIdentity
    }
  | { identity: SessionIdentity }

const unexpected = () => new ApiError({ code: 'UNEXPECTED_ANSWER', status: 200 })

/** Whatever answers in Weavr's place, nothing starts with a token that cannot be sent. */
function demandToken(token: unknown): asserts token is string {
  if (!isToken(token)) throw unexpected()
}

/** Sign-in tokens that wait for the payer to choose. In memory, and gone with the next sign-in. */
const awaitingChoice = new WeakMap<Weavr, string>()

/**
 * Signs the user in and starts the session. A token that is only good for choosing an identity is exchanged for the only one.
 *
 * @throws {IdentityChoiceError} when there are several: ask, then call again with `{ identity }`.
 * @throws {ApiError} 403 wrong e-mail or password, 409 password expired, 423 locked for 30 minutes, 429 too many tries.
 * @throws {NetworkError} when the server cannot be reached.
 * @see `POST /login_with_password`, `GET /identities`, `POST /access_token`
 */
export async function signIn(weavr: Weavr, params: SignInParams): Promise<SessionState> {
  const { api, platform, session } = weavr
  let { identity } = params
  // A stopwatch that a clock set back cannot fool: the token counts from the moment its request was sent.
  const { now } = createSessionClock(platform.clock)
  let token = awaitingChoice.get(weavr)
  if ('email' in params) {
    awaitingChoice.delete(weavr)
    const { email, password } = params
    const sentAt = now()
    const answer = await api.POST('/login_with_password', { token: false, body: { email, password: typeof password === 'string' ? { value: password } : password } })
    demandToken(answer?.token)
    if (answer.identity && answer.tokenType !== 'AUTH' && (!identity || identity.id === answer.identity.id))
      return session.start({ token: answer.token, identity: answer.identity, credentials: answer.credentials, ageMs: now() - sentAt })
    token = answer.token
  }
  if (!token) throw new SessionError('signed-out', 'There is no sign-in that waits for an identity. Sign in with e-mail and password.')

  if (!identity) {
    const answer: { identities?: IdentityChoice[] } | undefined = await api.GET('/identities', { token })
    const identities = answer?.identities
    if (!Array.isArray(identities)) throw unexpected()
    if (identities.length !== 1) {
      awaitingChoice.set(weavr, token)
      throw new IdentityChoiceError(identities)
    }
    identity = identities[0]!.id
  }
  const sentAt = now()
  const granted = await api.POST('/access_token', { token, body: { identity } })
  demandToken(granted?.token)
  // Not before: an exchange that failed on its way can be tried again.
  awaitingChoice.delete(weavr)
  return session.start({ token: granted.token, identity: granted.identity ?? identity, credentials: granted.credentials, steppedUp: granted.status === 'STEPPED_UP', ageMs: now() - sentAt })
}
