import { ConfigurationError } from '../errors/ConfigurationError.js'

/** The mode of the build, which bundlers put in place of the expression. */
declare const process: { env: { NODE_ENV?: string } }

/** Turns an address into an absolute one, to which the session's token may go. */
export type OriginGuard = (address: string) => URL

const isThisMachine = (hostname: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$|\.localhost$/.test(hostname)

/**
 * Lets the token go to the proxy and to what the app has named, and to nobody else; over plain http only to this machine.
 * @throws {ConfigurationError} from what it returns: `untrusted-origin`, `insecure-origin`, `no-page` for a relative address where
 *   there is no page.
 */
export function createOriginGuard(baseUrl: string, trustedOrigins: readonly string[], pageUrl: () => string | undefined): OriginGuard {
  function resolve(address: string) {
    try {
      return new URL(address, pageUrl())
    } catch {
      throw new ConfigurationError(process.env.NODE_ENV === 'production' ? '' : 'There is no page to which this address is relative. Give the whole address, with https://.', 'no-page')
    }
  }

  return (address) => {
    const url = resolve(address)
    if (url.origin !== resolve(baseUrl).origin && !trustedOrigins.includes(url.origin)) {
      throw new ConfigurationError(process.env.NODE_ENV === 'production' ? '' : `The token may not go to ${url.origin}. If it is yours, name it in the option trustedOrigins.`, 'untrusted-origin')
    }
    if (url.protocol !== 'https:' && !isThisMachine(url.hostname)) {
      throw new ConfigurationError(process.env.NODE_ENV === 'production' ? '' : `The token may not go to ${url.origin} without encryption. Use https.`, 'insecure-origin')
    }
    return url
  }
}
