import { ConfigurationError } from '@weavr-kit/core'
import { contractOperations, type ContractOperation } from '@weavr-kit/core/contract'
import { isOpenToBrowsers } from './isOpenToBrowsers.js'
import type { WeavrProxyOptions } from './WeavrProxyOptions.js'

/** Longer than any answer of Weavr should take, shorter than most gateways' own patience (60 s). */
const DEFAULT_TIMEOUT_MS = 30_000
/** Weavr's bodies are small JSON; 1 MiB is room for the longest bulk. */
const DEFAULT_MAX_BODY_BYTES = 1_048_576

/** What a header may hold without being changed or cut. */
const visibleAscii = /^[\x21-\x7e]+$/

export interface ProxySettings {
  apiKey: string
  /** Without a slash at the end. */
  baseUrl: string
  basePath: string
  operations: readonly ContractOperation[]
  fetch: typeof globalThis.fetch
  timeoutMs: number
  maxBodyBytes: number
}

/** Checks everything once, at start. @throws {ConfigurationError} `invalid-options`; it never quotes a value. */
export function readProxyOptions(options: WeavrProxyOptions): ProxySettings {
  const { apiKey, basePath = '', timeoutMs = DEFAULT_TIMEOUT_MS, maxBodyBytes = DEFAULT_MAX_BODY_BYTES } = options ?? {}
  if (typeof apiKey !== 'string' || !visibleAscii.test(apiKey)) {
    fail('apiKey', 'your Weavr API key, without spaces or line breaks. Is the environment variable set on this server?')
  }
  if (typeof basePath !== 'string' || !/^(\/[\w.~-]+)*\/?$/.test(basePath)) {
    fail('basePath', 'the path where the proxy is mounted, such as /api/weavr')
  }
  if (!(timeoutMs > 0)) fail('timeoutMs', 'a number of milliseconds above 0')
  if (!(maxBodyBytes >= 0)) fail('maxBodyBytes', 'a number of bytes')
  if (options.fetch !== undefined && typeof options.fetch !== 'function') fail('fetch', 'a function like globalThis.fetch')
  return {
    apiKey,
    baseUrl: readBaseUrl(options.baseUrl),
    basePath: basePath.replace(/\/$/, ''),
    operations: readAllowed(options.allow),
    // Asked for at each request, so that what instruments or replaces the global later still takes part.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeoutMs,
    maxBodyBytes,
  }
}

function readBaseUrl(baseUrl: unknown): string {
  const wanted = 'the address of the Multi API, such as https://sandbox.weavr.io/multi'
  const url = typeof baseUrl === 'string' && URL.canParse(baseUrl) ? new URL(baseUrl) : fail('baseUrl', wanted)
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password) fail('baseUrl', wanted)
  // A name without a dot is a container or this machine; anything else is a network that would read the key.
  const isNear = !url.hostname.includes('.') || /^127\.[\d.]+$/.test(url.hostname)
  if (url.protocol === 'http:' && !isNear) fail('baseUrl', 'an https address, because the API key travels with every request')
  return url.href.replace(/\/$/, '')
}

function readAllowed(allow: WeavrProxyOptions['allow'] = isOpenToBrowsers): readonly ContractOperation[] {
  if (typeof allow === 'function') return contractOperations.filter(allow)
  if (!Array.isArray(allow)) fail('allow', 'a list of operation ids, or a function')
  const ids = new Set<unknown>(allow)
  const allowed = contractOperations.filter(({ operationId }) => ids.delete(operationId))
  if (ids.size > 0) fail('allow', `a list of operation ids of the contract. Unknown: ${[...ids].map(String).join(', ')}`)
  return allowed
}

function fail(option: string, wanted: string): never {
  throw new ConfigurationError(`The option ${option} of createWeavrProxy must be ${wanted}.`, 'invalid-options')
}
