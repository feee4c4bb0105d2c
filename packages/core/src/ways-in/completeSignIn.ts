import { ApiError } from '../errors/ApiError.js'
import { SessionError } from '../errors/SessionError.js'
import { IdentityChoiceError, type IdentityChoice } from '../errors/IdentityChoiceError.js'
import { createSessionClock } from '../session/createSessionClock.js'
import { isToken } from '../session/isToken.js'
import { readClaims } from '../session/readClaims.js'
import type { SessionCredentials, SessionIdentity, SessionState } from '../session/SessionState.js'
import type { Weavr } from '../Weavr.js'

/** What an answer that signs in may say. */
export interface SignInAnswer {
  token?: string
  tokenType?: string
  identity?: SessionIdentity
  credentials?: SessionCredentials
  status?: string
}

/**
 * Tokens that wait for the payer: to choose an identity, or to replace a password. In memory, and gone with
 * the next sign-in.
 */
export interface WaitingTokens {
  choice?: string
  expiredPassword?: string
}

const waiting = new WeakMap<Weavr, WaitingTokens>()

export const waitingTokens = (weavr: Weavr): WaitingTokens => waiting.get(weavr) ?? {}
export const keepWaiting = (weavr: Weavr, tokens: WaitingTokens): unknown => waiting.set(weavr, tokens)
export const forgetWaiting = (weavr: Weavr): unknown => waiting.delete(weavr)

const unexpected = () => new ApiError({ code: 'UNEXPECTED_ANSWER', status: 200 })

/** Whatever answers in Weavr's place, nothing starts with a token that cannot be sent. */
function demandToken(token: unknown): asserts token is string {
  if (!isToken(token)) throw unexpected()
}

/** One way in, under way. */
export interface SignInAttempt {
  weavr: Weavr
  /**
   * @throws {SessionError} once it no longer counts: given up, or overtaken by another sign-in or a sign-out.
   */
  demandCurrent(): void
}

/**
 * Begins a way in. An answer that comes after another one has begun, or after `signal` was aborted, signs
 * nobody in.
 */
export function beginSignIn(weavr: Weavr, signal?: AbortSignal): SignInAttempt {
  const demandWanted = () => {
    if (signal?.aborted) throw new SessionError('signed-out', 'This sign-in was given up.')
  }
  // Given up before it began, it overtakes no other.
  demandWanted()
  const demandLatest = weavr.session.expectSignIn()
  return {
    weavr,
    demandCurrent() {
      demandWanted()
      demandLatest()
    },
  }
}

/**
 * A token that was granted too late is worth nothing to anybody here, so Weavr is told that it is done with.
 */
function demandCurrent({ weavr, demandCurrent: demand }: SignInAttempt, token: string) {
  try {
    demand()
  } catch (error) {
    void weavr.api.POST('/logout', { token }).catch(() => {})
    throw error
  }
}

/**
 * Asks for a token and starts the session with it, by way of the exchange where it takes one.
 *
 * @throws {IdentityChoiceError} when there are several identities and none was wanted; the token then waits.
 */
export async function completeSignIn(
  attempt: SignInAttempt,
  ask: () => Promise<SignInAnswer | undefined>,
  wanted?: SessionIdentity,
): Promise<SessionState> {
  const { weavr } = attempt
  const { platform, session } = weavr
  // A stopwatch that a clock set back cannot fool: the token counts from the moment its request was sent.
  const { now } = createSessionClock(platform.clock)
  const sentAt = now()
  const answer = (await ask()) ?? {}
  const { token, identity, credentials, status } = answer
  demandToken(token)
  demandCurrent(attempt, token)
  const tokenType = answer.tokenType ?? (readClaims(token)?.tokenType as string | undefined)
  const start = (who: SessionIdentity) =>
    session.start({
      token,
      identity: who,
      credentials,
      steppedUp: status === 'STEPPED_UP',
      ageMs: now() - sentAt,
    })
  if (identity && tokenType !== 'AUTH' && (!wanted || wanted.id === identity.id)) return start(identity)
  if (wanted) return exchangeToken(attempt, token, wanted)
  const list: { identities?: IdentityChoice[] } | undefined = await weavr.api.GET('/identities', { token })
  const identities = list?.identities
  if (!Array.isArray(identities)) throw unexpected()
  demandCurrent(attempt, token)
  if (identities.length !== 1) {
    keepWaiting(weavr, { choice: token })
    throw new IdentityChoiceError(identities)
  }
  const only = identities[0]!.id
  return answer.tokenType === undefined && tokenType === 'ACCESS'
    ? start(only)
    : exchangeToken(attempt, token, only)
}

/** Exchanges a token for the access token of one identity, and starts the session with it. */
export async function exchangeToken(
  attempt: SignInAttempt,
  token: string,
  identity: SessionIdentity,
): Promise<SessionState> {
  const { weavr } = attempt
  const { now } = createSessionClock(weavr.platform.clock)
  const sentAt = now()
  const granted = await weavr.api.POST('/access_token', { token, body: { identity } })
  demandToken(granted?.token)
  demandCurrent(attempt, granted.token)
  // Not before: an exchange that failed on its way can be tried again.
  forgetWaiting(weavr)
  return weavr.session.start({
    token: granted.token,
    identity: granted.identity ?? identity,
    credentials: granted.credentials,
    steppedUp: granted.status === 'STEPPED_UP',
    ageMs: now() - sentAt,
  })
}
