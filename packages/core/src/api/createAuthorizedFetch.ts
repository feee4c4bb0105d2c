import { loggableCause } from '../errors/loggableCause.js'
import { NetworkError } from '../errors/NetworkError.js'
import type { OriginGuard } from './createOriginGuard.js'
import type { RequestIntent } from '../session/SessionState.js'

/** As `fetch` takes it. Spelt out, because a program without the DOM's types has no name for it. */
type Address = string | URL | Request

export interface AuthorizedInit extends RequestInit {
  /** @default inferred, as for `weavr.api` */
  intent?: RequestIntent
  /**
   * True when the endpoint calls Weavr with this token, so that its success keeps the token alive.
   * @default false
   */
  reachesWeavr?: boolean
  /**
   * True when `signal` aborts by itself once the session ends, so that the two need not be joined.
   * @default false
   */
  endsWithSession?: boolean
}

/**
 * `fetch` that adds `Authorization: Bearer …`. Resolves with error statuses like `fetch`; a 401 ends the
 * session. The token goes to the origin of `baseUrl` and to those of `trustedOrigins`.
 * @throws {SessionError} without a live session. @throws {NetworkError} when the server cannot be reached.
 * @throws {ConfigurationError} `untrusted-origin` or `insecure-origin`: nothing was sent.
 */
export type AuthorizedFetch = (input: Address, init?: AuthorizedInit) => Promise<Response>

/** Gives leave to send in the session's name. */
interface RequestGate {
  admit(options: { intent?: RequestIntent; write?: boolean }): {
    token: string
    intent: RequestIntent
    signal: AbortSignal
    settle(outcome: 'accepted' | 'rejected' | 'failed'): void
  }
  whenSure(): Promise<void> | undefined
}

/** `AuthorizedFetch` that also reads the body, which the session may end before it is there. */
export type ReadingFetch = <Read = Response>(
  input: Address,
  init?: AuthorizedInit,
  read?: (response: Response) => Promise<Read>,
) => Promise<Read>

/**
 * A page in place of data comes from something between us and Weavr (a captive portal, a wrong route): it
 * moves no clock.
 */
const isPage = ({ headers }: Response) => headers.get('content-type')?.includes('html') === true

const bodyOf = ({ body }: RequestInit) => (typeof body === 'string' ? body : '')

/** Asks the session for leave, sends with its token to where that may go, and tells it how that went. */
export function createAuthorizedFetch(
  gate: RequestGate,
  send: typeof fetch,
  guard: OriginGuard,
): ReadingFetch {
  return async (input, { intent, reachesWeavr = false, endsWithSession = false, ...init } = {}, read) => {
    const request = input instanceof Request ? new Request(input, init) : undefined
    const address = input instanceof URL ? input.href : input
    const url = guard(typeof address === 'string' ? address : address.url)
    const { headers: given, method = 'GET', signal: callers } = request ?? init
    // Most reads have none of their own, and `Headers` for those would cost as much as all else here.
    const headers = given && new Headers(given)
    // A tab that has slept asks the others first whether the session still lives.
    const sure = gate.whenSure()
    if (sure) await sure
    const write = !/^(GET|HEAD)$/i.test(method)
    const { token, signal, settle, intent: judged } = gate.admit({ intent, write })
    const own: Record<string, string> = { authorization: `Bearer ${token}` }
    // So that the proxy can let what nobody waits for wait first.
    if (reachesWeavr) own['weavr-intent'] = judged
    for (const name in own) headers?.set(name, own[name]!)
    const sent: RequestInit = request ? {} : init
    sent.headers = headers ?? own
    sent.signal = callers && !endsWithSession ? AbortSignal.any([signal, callers]) : (callers ?? signal)
    let response
    try {
      response = await send(request ?? url, sent)
    } catch (error) {
      const stillSure = gate.whenSure()
      if (stillSure) await stillSure
      settle('failed')
      // The caller's own abort is no failure of the network.
      throw callers?.aborted ? error : new NetworkError(loggableCause(error, `${token} ${bodyOf(init)}`))
    }
    const isAccepted = response.ok && reachesWeavr && !isPage(response)
    // Again: an answer that comes to a tab which has slept may be too late.
    const stillSure = gate.whenSure()
    if (stillSure) await stillSure
    settle(response.status === 401 ? 'rejected' : isAccepted ? 'accepted' : 'failed')
    try {
      return (await (read?.(response) ?? response)) as never
    } finally {
      // What comes after the end is dropped, whatever the `fetch` we were given makes of the signal, and a
      // body that the end cut off reads like an answer without a code. A 401 is itself the end, and tells
      // more.
      if (response.status !== 401) signal.throwIfAborted()
    }
  }
}
