import { createApi } from './api/createApi.js'
import { createAuthorizedFetch } from './api/createAuthorizedFetch.js'
import { ConfigurationError } from './errors/ConfigurationError.js'
import { browserPlatform } from './platform/browserPlatform.js'
import { createSession } from './session/createSession.js'
import type { Weavr } from './Weavr.js'
import type { WeavrOptions } from './WeavrOptions.js'

const defaults = {
  fetch: (...sent: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...sent),
  lifetimeMs: 300_000,
  payerIdleMs: 300_000,
  warnBeforeMs: 60_000,
  backgroundIdleMs: 60_000,
  keepAlive: 'prompt',
  keepAliveRequest: ({ api }: Weavr) => api.GET('/authentication_factors', { intent: 'keep-alive' }) as Promise<unknown>,
  tabs: 'share',
  persist: 'memory',
  name: 'default',
  platform: browserPlatform,
} satisfies Partial<WeavrOptions>

const choices: Partial<Record<string, string[]>> = {
  keepAlive: ['prompt', 'on-input'],
  tabs: ['share', 'isolate'],
  persist: ['memory', 'session'],
}

function demand(holds: unknown, option: string, wanted: string) {
  if (!holds) throw new ConfigurationError(`The option ${option} must be ${wanted}.`, { code: 'invalid-options' })
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
export function createWeavr(given: WeavrOptions): Weavr {
  const options = { ...defaults, ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as WeavrOptions) }
  const { baseUrl, fetch, lifetimeMs, payerIdleMs, warnBeforeMs, platform } = options
  demand(baseUrl && typeof baseUrl === 'string', 'baseUrl', "the URL of your proxy, such as '/api/weavr'")
  for (const [option, usual] of Object.entries(defaults)) {
    const value: unknown = options[option as keyof typeof defaults]
    const choice = choices[option]
    if (choice) demand(choice.includes(value as string), option, choice.map((word) => `'${word}'`).join(' or '))
    else demand(typeof value === typeof usual && (typeof value !== 'number' || (value > 0 && value < Infinity)), option, `a ${typeof usual}${typeof usual === 'number' ? ' of milliseconds above 0' : ''}`)
  }
  demand(warnBeforeMs < Math.min(lifetimeMs, payerIdleMs), 'warnBeforeMs', 'shorter than lifetimeMs and payerIdleMs')

  const base = baseUrl.replace(/\/$/, '')
  const session = createSession({
    ...options,
    scope: `weavr:${base}:${options.name}`,
    sendKeepAlive: () => options.keepAliveRequest(weavr),
    // Best effort: the token dies by itself soon.
    revoke: async (token) => {
      await fetch(base + '/logout', { method: 'POST', headers: { authorization: 'Bearer ' + token }, keepalive: true }).catch(() => {})
    },
  })
  const authorizedFetch = createAuthorizedFetch(session.admit, fetch)
  const weavr: Weavr = { baseUrl: base, platform, session, fetch: authorizedFetch, api: createApi(base, authorizedFetch, fetch) }
  return weavr
}
