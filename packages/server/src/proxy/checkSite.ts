import type { CallHeaders } from '../calls/CallHeaders.js'
import { refuse } from '../calls/Refusal.js'

/**
 * Lets nobody else's page act: a form on another site needs no token to sign its visitor in, and no answer to
 * have done harm. A browser says in `Sec-Fetch-Site` where its request comes from; one that does not says so
 * in `Origin`. What sends neither is no browser, and has no visitor whose name it could act in.
 * @throws {Refusal} 403
 */
export function checkSite(url: URL, headers: CallHeaders, trustedOrigins: readonly string[]): void {
  const origin = headers.get('origin')
  if (origin !== null && trustedOrigins.includes(origin)) return
  const site = headers.get('sec-fetch-site')
  const isOwn =
    site === null ? origin === null || isOriginOf(url, origin) : site === 'same-origin' || site === 'none'
  if (!isOwn)
    throw refuse(
      403,
      'OTHER_SITE',
      'This request comes from a page of another origin. If that is yours, name it in the proxy’s trustedOrigins.',
    )
}

/**
 * Behind a balancer that ends TLS, the page's `https` has become `http` by the time it gets here; never the
 * other way round.
 */
function isOriginOf({ protocol, host }: URL, origin: string): boolean {
  return origin === `${protocol}//${host}` || origin === `https://${host}`
}
