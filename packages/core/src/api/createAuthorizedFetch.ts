import { NetworkError } from '../errors/NetworkError.js'
import type { RequestIntent } from '../session/SessionState.js'

export interface AuthorizedInit extends RequestInit {
  /** @default inferred, as for `weavr.api` */
  intent?: RequestIntent
  /** True when the endpoint calls Weavr with this token, so that its success keeps the token alive. @default false */
  reachesWeavr?: boolean
}

/**
 * `fetch` that adds `Authorization: Bearer …`. Resolves with error statuses like `fetch`; a 401 ends the session.
 * @throws {SessionError} without a live session. @throws {NetworkError} when the server cannot be reached.
 */
export type AuthorizedFetch = (input: RequestInfo | URL, init?: AuthorizedInit) => Promise<Response>

/** Leave to send one request in the session's name, as the session gives it. */
type Admit = (options: { intent?: RequestIntent; write?: boolean }) => {
  token: string
  signal: AbortSignal
  settle(outcome: 'accepted' | 'rejected' | 'failed'): void
}

/** `AuthorizedFetch` that also reads the body, which the session may end before it is there. */
export type ReadingFetch = <Read = Response>(input: RequestInfo | URL, init?: AuthorizedInit, read?: (response: Response) => Promise<Read>) => Promise<Read>

/** Asks the session for leave, sends with its token, and tells it how that went. */
export function createAuthorizedFetch(admit: Admit, send: typeof fetch): ReadingFetch {
  return async (input, { intent, reachesWeavr = false, ...init } = {}, read) => {
    const request = new Request(input, init)
    const { token, signal, settle } = admit({ intent, write: !/^(GET|HEAD)$/.test(request.method) })
    request.headers.set('authorization', 'Bearer ' + token)
    let response
    try {
      response = await send(request, { signal: AbortSignal.any([signal, request.signal]) })
    } catch (error) {
      settle('failed')
      // The caller's own abort is no failure of the network.
      throw request.signal.aborted ? error : new NetworkError()
    }
    // A page in place of data comes from something between us and Weavr (a captive portal, a wrong route): it moves no clock.
    const accepted = response.ok && reachesWeavr && !/html/.test(response.headers.get('content-type')!)
    settle(response.status === 401 ? 'rejected' : accepted ? 'accepted' : 'failed')
    try {
      return (await (read?.(response) ?? response)) as never
    } finally {
      // What comes after the end is dropped, whatever the `fetch` we were given makes of the signal, and a body that the end
      // cut off reads like an answer without a code. A 401 is itself the end, and tells more.
      if (response.status !== 401) signal.throwIfAborted()
    }
  }
}
