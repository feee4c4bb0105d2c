import { createApi } from './api/createApi.js'
import { createAuthorizedFetch } from './api/createAuthorizedFetch.js'
import { ConfigurationError } from './errors/ConfigurationError.js'
import { browserPlatform } from './platform/browserPlatform.js'
import { createSession } from './session/createSession.js'
import type { Weavr } from './Weavr.js'
import type { WeavrOptions } from './WeavrOptions.js'

/**
 * Makes a session and a client that acts in its name. Touches nothing of the page until `session.connect()`.
 *
 * @throws {ConfigurationError} `invalid-options` when an option is missing or out of range.
 * @example
 * const weavr = createWeavr({ baseUrl: '/api/weavr' })
 * const disconnect = weavr.session.connect()
 * await signIn(weavr, { email, password })
 * const { cards } = await weavr.api.GET('/managed_cards')
 */
export function createWeavr({
  baseUrl,
  fetch = (...sent) => globalThis.fetch(...sent),
  lifetimeMs = 300_000,
  payerIdleMs = 300_000,
  warnBeforeMs = 60_000,
  backgroundIdleMs = 60_000,
  keepAlive = 'prompt',
  keepAliveRequest = ({ api }) => api.GET('/authentication_factors', { intent: 'keep-alive' }),
  tabs = 'share',
  persist = 'memory',
  name = 'default',
  platform = browserPlatform,
  onSessionEvent,
}: WeavrOptions): Weavr {
  const demand = (holds: unknown, option: string, wanted: string) => {
    if (!holds) throw new ConfigurationError(`The option ${option} must be ${wanted}.`, { code: 'invalid-options' })
  }
  demand(typeof baseUrl === 'string' && baseUrl, 'baseUrl', "the URL of your proxy, such as '/api/weavr'")
  demand(typeof fetch === 'function', 'fetch', 'a function')
  for (const [option, value] of Object.entries({ lifetimeMs, payerIdleMs, warnBeforeMs, backgroundIdleMs })) demand(value > 0 && value < Infinity, option, 'a number of milliseconds above 0')
  demand(warnBeforeMs < Math.min(lifetimeMs, payerIdleMs), 'warnBeforeMs', 'shorter than lifetimeMs and payerIdleMs')
  demand(keepAlive === 'prompt' || keepAlive === 'on-input', 'keepAlive', "'prompt' or 'on-input'")
  demand(tabs === 'share' || tabs === 'isolate', 'tabs', "'share' or 'isolate'")
  demand(persist === 'memory' || persist === 'session', 'persist', "'memory' or 'session'")

  const session = createSession({
    platform,
    scope: `weavr:${baseUrl}:${name}`,
    lifetimeMs,
    payerIdleMs,
    warnBeforeMs,
    backgroundIdleMs,
    keepAlive,
    tabs,
    persist,
    sendKeepAlive: () => keepAliveRequest(weavr),
    revoke: async (token) => fetch(weavr.baseUrl + '/logout', { method: 'POST', headers: { authorization: 'Bearer ' + token }, keepalive: true }),
    onEvent: onSessionEvent,
  })
  const authorizedFetch = createAuthorizedFetch(session.admit, fetch)
  const weavr: Weavr = { baseUrl: baseUrl.replace(/\/$/, ''), platform, session, fetch: authorizedFetch, api: createApi(baseUrl, authorizedFetch, fetch) }
  return weavr
}
