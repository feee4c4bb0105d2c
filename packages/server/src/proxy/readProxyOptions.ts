import { contractOperations, type ContractOperation } from '@weavr-kit/core/contract'
import { createApiKeyReader, isApiKey } from '../calls/createApiKeyReader.js'
import { failOption } from '../calls/failOption.js'
import { isOpenToBrowsers } from './isOpenToBrowsers.js'
import { readBaseUrl } from './readBaseUrl.js'
import { readSharingOptions, type SharingSettings } from './readSharingOptions.js'
import { serverFieldNames } from './serverFields.js'
import type { WeavrProxyOptions } from './WeavrProxyOptions.js'

/** Longer than any answer of Weavr should take, shorter than most gateways' own patience (60 s). */
const DEFAULT_TIMEOUT_MS = 30_000
/** The longest that a timer can wait; one that is set for longer fires at once. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1
/** Weavr's bodies are small JSON; 1 MiB is room for the longest bulk. */
const DEFAULT_MAX_BODY_BYTES = 2 ** 20
const DEFAULT_MAX_BODIES_BYTES = 16 * DEFAULT_MAX_BODY_BYTES

export interface ProxySettings
  extends
    Required<Omit<WeavrProxyOptions, 'apiKey' | 'allow' | 'fill' | 'onRequest' | keyof SharingSettings>>,
    Pick<WeavrProxyOptions, 'fill' | 'onRequest'>,
    SharingSettings {
  readApiKey(): string | Promise<string>
  operations: readonly ContractOperation[]
}

/** Every option there is: a misspelt one would be a defence that is not there. */
const known: Record<keyof WeavrProxyOptions, true> = {
  apiKey: true,
  baseUrl: true,
  basePath: true,
  allow: true,
  trustedOrigins: true,
  fill: true,
  allowFields: true,
  firstPasswordByTicket: true,
  session: true,
  store: true,
  signals: true,
  whenStoreFails: true,
  limits: true,
  addressHeader: true,
  budget: true,
  onRequest: true,
  fetch: true,
  timeoutMs: true,
  maxBodyBytes: true,
  maxBodiesBytes: true,
}

/**
 * Checks everything once, at start.
 * @throws {ConfigurationError} `invalid-options`; it never quotes a value.
 */
export function readProxyOptions(options: WeavrProxyOptions): ProxySettings {
  const {
    apiKey,
    basePath = '',
    timeoutMs = DEFAULT_TIMEOUT_MS,
    maxBodyBytes = DEFAULT_MAX_BODY_BYTES,
  } = options ?? {}
  if (typeof apiKey !== 'function' && !isApiKey(apiKey)) {
    failOption(
      'apiKey',
      'your Weavr API key, without spaces or line breaks, or a function that gives it. Is the environment variable set on this server?',
    )
  }
  for (const option of Object.keys(options))
    if (!Object.hasOwn(known, option)) failOption(option, 'left out: there is no such option')
  if (typeof basePath !== 'string' || !/^(\/[\w.~-]+)*\/?$/.test(basePath))
    failOption('basePath', 'the path where the proxy is mounted, such as /api/weavr')
  if (!(timeoutMs > 0 && timeoutMs <= MAX_TIMEOUT_MS))
    failOption('timeoutMs', `a number of milliseconds above 0, at most ${MAX_TIMEOUT_MS}`)
  if (!(maxBodyBytes >= 0)) failOption('maxBodyBytes', 'a number of bytes')
  const { maxBodiesBytes = Math.max(DEFAULT_MAX_BODIES_BYTES, maxBodyBytes) } = options
  if (!(maxBodiesBytes >= maxBodyBytes))
    failOption('maxBodiesBytes', 'a number of bytes, at least maxBodyBytes')
  for (const option of ['fetch', 'fill', 'onRequest'] as const) {
    if (options[option] !== undefined && typeof options[option] !== 'function')
      failOption(option, option === 'fetch' ? 'a function like globalThis.fetch' : 'a function')
  }
  return {
    readApiKey: createApiKeyReader(apiKey),
    baseUrl: readBaseUrl(options.baseUrl),
    basePath: basePath.replace(/\/$/, ''),
    operations: readAllowed(options.allow),
    trustedOrigins: readList(
      'trustedOrigins',
      options.trustedOrigins,
      isOrigin,
      'a list of origins, such as https://app.example.com',
    ),
    allowFields: readList(
      'allowFields',
      options.allowFields,
      isServerField,
      `a list of any of ${serverFieldNames.join(', ')}`,
    ),
    ...readSharingOptions(options),
    fill: options.fill,
    onRequest: options.onRequest,
    // Asked for at each request, so that what instruments or replaces the global later still takes part.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeoutMs,
    maxBodyBytes,
    maxBodiesBytes,
  }
}

const isOrigin = (text: unknown) =>
  typeof text === 'string' && URL.canParse(text) && new URL(text).origin === text
const isServerField = (name: unknown) => serverFieldNames.some((field) => field === name)

function readList(
  option: string,
  list: readonly string[] = [],
  isOne: (item: unknown) => boolean,
  wanted: string,
): readonly string[] {
  const isList: boolean = Array.isArray(list)
  return isList && list.every(isOne) ? list : failOption(option, wanted)
}

function readAllowed(allow: WeavrProxyOptions['allow'] = isOpenToBrowsers): readonly ContractOperation[] {
  if (typeof allow === 'function') return contractOperations.filter(allow)
  if (!Array.isArray(allow)) failOption('allow', 'a list of operation ids, or a function')
  const ids = new Set<unknown>(allow)
  const allowed = contractOperations.filter(({ operationId }) => ids.delete(operationId))
  if (ids.size > 0)
    failOption(
      'allow',
      `a list of operation ids of the contract. Unknown: ${[...ids].map(String).join(', ')}`,
    )
  return allowed
}
