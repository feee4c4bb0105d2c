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
