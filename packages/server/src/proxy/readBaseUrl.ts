import { failOption } from '../calls/failOption.js'

/** Without a slash at its end. @throws {ConfigurationError} `invalid-options` */
export function readBaseUrl(baseUrl: unknown): string {
  const wanted = 'the address of the Multi API, such as https://sandbox.weavr.io/multi'
  const url =
    typeof baseUrl === 'string' && URL.canParse(baseUrl) ? new URL(baseUrl) : failOption('baseUrl', wanted)
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password)
    failOption('baseUrl', wanted)
  if (url.protocol === 'http:' && !isNear(url.hostname))
    failOption('baseUrl', 'an https address, because the API key travels with every request')
  return url.href.replace(/\/$/, '')
}

/**
 * This machine, or a container by its name, which is one word. Anything else is a network that would read the
 * key.
 */
const isNear = (hostname: string) =>
  hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname) || /^[\w-]+$/.test(hostname)
