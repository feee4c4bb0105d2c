import type { WeavrApi } from './api/createApi.js'
import type { AuthorizedFetch } from './api/createAuthorizedFetch.js'
import type { Dispatch } from './api/Dispatch.js'
import type { Platform } from './platform/Platform.js'
import type { Session } from './session/Session.js'

/**
 * One session and everything that acts in its name. Made by `createWeavr`; listens to nothing until
 * `session.connect()`.
 */
export interface Weavr {
  /** The option, without a slash at its end. */
  baseUrl: string
  /** The clocks, tabs and input it was made with. */
  platform: Platform
  /** What sets it apart from other sessions of the page: base URL and name. Part of every query key. */
  scope: string
  session: Session
  /** The typed client: one method per HTTP verb, resolving to the answer's body. */
  api: WeavrApi
  /** `fetch` with the session's token, for the app's own endpoints. */
  fetch: AuthorizedFetch
  /** Where the token is: in `cookie`, the session's `token` is a handle that the proxy knows it by. */
  tokenIn: 'memory' | 'cookie'
  /** Where the step-up stands in between. */
  dispatch: Dispatch
}
