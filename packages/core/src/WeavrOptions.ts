import type { Platform } from './platform/Platform.js'
import type { SessionEvent } from './session/SessionEvent.js'
import type { Weavr } from './Weavr.js'

export interface WeavrOptions {
  /** Where the proxy answers, e.g. `/api/weavr`. Never Weavr itself: the API key must stay on a server. */
  baseUrl: string
  /**
   * Origins beside that of `baseUrl` to which `useWeavrFetch` and `weavr.fetch` may take the token, such as
   * `https://api.example.com`.
   * @default none
   */
  trustedOrigins?: readonly string[]
  /**
   * Sends every request; hand `init.signal` on, so that the session's end aborts it.
   * @default globalThis.fetch
   */
  fetch?: typeof globalThis.fetch
  /** How long a token lives after the last accepted request, in milliseconds. @default 300000 */
  lifetimeMs?: number
  /** How long the payer may do nothing, in milliseconds. @default 300000 */
  payerIdleMs?: number
  /** How long before the end the payer is warned, in milliseconds. @default 60000 */
  warnBeforeMs?: number
  /** How long after the payer's last input background requests still go, in milliseconds. @default 60000 */
  backgroundIdleMs?: number
  /**
   * `prompt`: only the payer's press extends. `on-input`: typing does too, when no request has gone for half
   * the window.
   * @default 'prompt'
   */
  keepAlive?: 'prompt' | 'on-input'
  /** The one cheap authenticated request that keeps a session alive. @default GET /authentication_factors */
  keepAliveRequest?: (weavr: Weavr) => Promise<unknown>
  /**
   * `share`: tabs of one origin form one session. `isolate`: a new tab starts signed out; an end still
   * reaches every tab.
   * @default 'share'
   */
  tabs?: 'share' | 'isolate'
  /**
   * `session`: the token survives a reload, in `sessionStorage`, where scripts of the page can read it.
   * @default 'memory'
   */
  persist?: 'memory' | 'session'
  /**
   * `cookie`: the proxy seals the token in a cookie that no script can read, and the page has a handle in its
   * place; a reload and new tabs find the session by it. Wants `session: { mode: 'cookie' }` of the proxy, on
   * the page's own origin.
   * @default 'memory'
   */
  tokenIn?: 'memory' | 'cookie'
  /** Keeps apart several sessions on one origin and base URL. */
  name?: string
  /** Every ambient fact: clocks, timers, input, tabs, storage. @default the browser's */
  platform?: Platform
  /** Hears what happens to the session; never a token. */
  onSessionEvent?: (event: SessionEvent) => void
}
