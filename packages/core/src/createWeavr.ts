import { createApi } from './api/createApi.js'
import { createAuthorizedFetch } from './api/createAuthorizedFetch.js'
import type { StepUpSlot } from './api/StepUpSlot.js'
import { ConfigurationError } from './errors/ConfigurationError.js'
import { browserPlatform } from './platform/browserPlatform.js'
import { createSession } from './session/createSession.js'
import type { Weavr } from './Weavr.js'
import type { WeavrOptions } from './WeavrOptions.js'

const times = { lifetimeMs: 300_000, payerIdleMs: 300_000, warnBeforeMs: 60_000, backgroundIdleMs: 60_000 }
/** The first is the default. */
const choices = { keepAlive: ['prompt', 'on-input'], tabs: ['share', 'isolate'], persist: ['memory', 'session'] }

const ignore = () => {}

function demand(holds: unknown, wanted: string) {
  if (!holds) throw new ConfigurationError(wanted + '.', { code: 'invalid-options' })
}

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
export function createWeavr(given: WeavrOptions = {} as WeavrOptions): Weavr {
  const {
    baseUrl,
    fetch = (...sent) => globalThis.fetch(...sent),
    keepAliveRequest = ({ api }) => api.GET('/authentication_factors', { intent: 'keep-alive' }),
    name,
    platform = browserPlatform,
  } = given
  const chosen: Record<string, unknown> = { ...given }
  demand(baseUrl && typeof baseUrl === 'string', "Set baseUrl to your proxy, such as '/api/weavr'")
  demand(typeof fetch === 'function', 'fetch must be a function')
  demand(platform?.clock, 'platform must be a Platform')
  for (const [option, usual] of Object.entries(times)) demand(typeof (chosen[option] ??= usual) === 'number' && (chosen[option]) > 0, option + ' must be milliseconds above 0')
  for (const [option, words] of Object.entries(choices)) demand(words.includes((chosen[option] ??= words[0]) as string), `${option} must be ${words.join(' or ')}`)
  const options = chosen as unknown as Required<WeavrOptions>
  demand(options.warnBeforeMs < Math.min(options.lifetimeMs, options.payerIdleMs), 'warnBeforeMs must be below lifetimeMs and payerIdleMs')

  const base = baseUrl.replace(/\/$/, '')
  const session = createSession({
    ...options,
    platform,
    scope: `weavr:${base}:${name}`,
    sendKeepAlive: () => keepAliveRequest(weavr),
    // Best effort: the token dies by itself soon.
    revoke: (token) => weavr.api.POST('/logout', { token }).then(ignore, ignore),
  })
  const stepUp: StepUpSlot = {}
  const authorizedFetch = createAuthorizedFetch(session.admit, fetch)
  const weavr: Weavr = { baseUrl: base, platform, session, stepUp, fetch: authorizedFetch, api: createApi(base, (...call) => (stepUp.send ?? authorizedFetch)(...call), fetch) }
  return weavr
}
