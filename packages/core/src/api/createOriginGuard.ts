import { ConfigurationError } from '../errors/ConfigurationError.js'

/** The mode of the build, which bundlers put in place of the expression. */
declare const process: { env: { NODE_ENV?: string } }

/**
 * The whole address, read against the page whatever its `<base>` says.
 * @throws {ConfigurationError} when the session's token may not go there.
 */
export type OriginGuard = (address: string) => string

const isThisMachine = (hostname: string) =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$|\.localhost$/.test(hostname)

function refuse(code: string, advice: string): never {
  throw new ConfigurationError(advice, code)
}

/**
 * Lets the token go to the proxy and to what the app has named, and to nobody else; over plain http only to
 * this machine. What it returns throws `untrusted-origin`, `insecure-origin`, or `no-page` for a relative
 * address where there is no page.
 */
export function createOriginGuard(
  baseUrl: string,
  trustedOrigins: readonly string[],
  pageUrl: () => string | undefined,
): OriginGuard {
  /**
   * The whole address of the proxy, once the token may go there: nearly all goes there, and a page does not
   * change its origin.
   */
  let trustedBase: string | undefined

  function resolve(address: string): URL {
    try {
      return new URL(address, pageUrl())
    } catch {
      const advice =
        'There is no page to which this address is relative. Give the whole address, with https://.'
      return refuse('no-page', process.env.NODE_ENV === 'production' ? '' : advice)
    }
  }

  function demandTrust(address: string): string {
    const { hostname, href, origin, protocol } = resolve(address)
    if (origin !== resolve(baseUrl).origin && !trustedOrigins.includes(origin)) {
      const advice = `The token may not go to ${origin}. If it is yours, name it in the option trustedOrigins.`
      refuse('untrusted-origin', process.env.NODE_ENV === 'production' ? '' : advice)
    }
    if (protocol !== 'https:' && !isThisMachine(hostname)) {
      const advice = `The token may not go to ${origin} without encryption. Use https.`
      refuse('insecure-origin', process.env.NODE_ENV === 'production' ? '' : advice)
    }
    return href
  }

  return (address) => {
    // At the root of the page every address would look like one of the proxy's.
    if (baseUrl === '' || !address.startsWith(`${baseUrl}/`)) return demandTrust(address)
    trustedBase ??= demandTrust(baseUrl).replace(/\/$/, '')
    return trustedBase + address.slice(baseUrl.length)
  }
}
