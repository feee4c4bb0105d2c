import { createAdvice } from './api/createAdvice.js'
import { createApi } from './api/createApi.js'
import { createAuthorizedFetch } from './api/createAuthorizedFetch.js'
import { readCookieSession } from './ways-in/readCookieSession.js'
import { createOriginGuard } from './api/createOriginGuard.js'
import type { Dispatch } from './api/Dispatch.js'
import { ApiError } from './errors/ApiError.js'
import { ConfigurationError } from './errors/ConfigurationError.js'
import { browserPlatform } from './platform/browserPlatform.js'
import { createSession } from './session/createSession.js'
import type { Weavr } from './Weavr.js'
import type { WeavrOptions } from './WeavrOptions.js'

/** The mode of the build, which bundlers put in place of the expression. */
declare const process: { env: { NODE_ENV?: string } }

const times = { lifetimeMs: 300_000, payerIdleMs: 300_000, warnBeforeMs: 60_000, backgroundIdleMs: 60_000 }
const choices = {
  keepAlive: ['prompt', 'on-input'],
  tabs: ['share', 'isolate'],
  persist: ['memory', 'session'],
  tokenIn: ['memory', 'cookie'],
}

const advice: Record<string, string> = {
  baseUrl: "Set it to your proxy: a path such as '/api/weavr', or a whole address with https://.",
  fetch: 'It must be a function, like the global one.',
  platform: 'It must be a Platform, or left out.',
  trustedOrigins: "It must be a list of origins, such as ['https://api.example.com'].",
  lifetimeMs: 'It must be milliseconds above 0.',
  payerIdleMs: 'It must be milliseconds above 0.',
  warnBeforeMs: 'It must be milliseconds above 0, and below lifetimeMs and payerIdleMs.',
  backgroundIdleMs: 'It must be milliseconds above 0.',
  keepAlive: 'It must be prompt or on-input.',
  tabs: 'It must be share or isolate.',
  persist: 'It must be memory or session.',
  tokenIn: 'It must be memory or cookie.',
}

function demand(option: string, holds: unknown) {
  // In production, where every byte is a payer's, the option's name and the error's `docsUrl` lead to the
  // advice.
  if (!holds)
    throw new ConfigurationError(
      `Check the option ${option}.` + (process.env.NODE_ENV === 'production' ? '' : ' ' + advice[option]!),
      'invalid-options',
    )
}

function isOrigin(text: unknown): boolean {
  try {
    return new URL(String(text)).origin === text
  } catch {
    return false
  }
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
    name = '',
    tokenIn = 'memory',
    trustedOrigins = [],
    platform = browserPlatform,
  } = given
  const options = { ...given } as WeavrOptions & typeof times
  demand('baseUrl', typeof baseUrl === 'string' && /^(\/(?!\/)|https?:\/\/)/i.test(baseUrl))
  for (const [option, usual] of Object.entries(times)) {
    const value: unknown = (options[option as 'lifetimeMs'] ??= usual)
    demand(option, typeof value === 'number' && value > 0)
  }
  demand('warnBeforeMs', options.warnBeforeMs < Math.min(options.lifetimeMs, options.payerIdleMs))
  // What can only be written wrong, not computed wrong, is found before it ships.
  if (process.env.NODE_ENV !== 'production') {
    demand('fetch', typeof fetch === 'function')
    demand('platform', platform?.clock)
    demand('trustedOrigins', Array.isArray(trustedOrigins) && trustedOrigins.every(isOrigin))
    for (const [option, words] of Object.entries(choices))
      demand(option, words.includes(given[option as 'tabs'] ?? words[0]!))
  }

  const base = baseUrl.replace(/\/$/, '')
  const scope = [base, name].filter(Boolean).join(' ')
  const session = createSession({
    ...options,
    platform,
    scope: `weavr:${scope}`,
    async sendKeepAlive() {
      const answer = await keepAliveRequest(weavr)
      // A request of the app's own may resolve to any answer, as `fetch` does.
      if (answer instanceof Response && !answer.ok)
        throw new ApiError({ code: `HTTP_${answer.status}`, status: answer.status })
    },
    ...(tokenIn === 'cookie' && { resume: () => readCookieSession(base, fetch, platform) }),
    // Best effort: the token dies by itself soon.
    revoke: (token) => weavr.api.POST('/logout', { token }).catch(() => {}),
  })
  const guard = createOriginGuard(base, trustedOrigins, () => platform.pageUrl())
  const dispatch: Dispatch = { send: createAuthorizedFetch(session, fetch, guard) }
  const advise = process.env.NODE_ENV === 'production' ? undefined : createAdvice(base, platform)
  const api = createApi(base, dispatch, fetch, guard, advise)
  const weavr: Weavr = {
    baseUrl: base,
    scope,
    platform,
    session,
    dispatch,
    fetch: dispatch.send,
    api,
    tokenIn,
  }
  return weavr
}
