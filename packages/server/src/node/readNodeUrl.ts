import type { IncomingMessage } from 'node:http'
import { headerUnclear, repeatedHeader } from '../proxy/checkHeaders.js'
import { pathNotNormal } from '../proxy/createRouteFinder.js'
import { isNormalPath } from '../proxy/isNormalPath.js'

/** A name or an address, and a port: nothing that could move the path. */
const host = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i
/** Printable, and without the sign that a URL would cut at. */
const query = /^[\x21\x22\x24-\x7e]*$/

/**
 * The address that was asked for, where it was asked for in one way only: once it is a URL, its path reads
 * like any other, and of two headers there is one.
 * @throws {Refusal} 400
 */
export function readNodeUrl(incoming: IncomingMessage): URL {
  const { url = '/', rawHeaders, headers } = incoming
  // Express and Connect take the mount path off `url`, and keep what was sent.
  const { originalUrl = url } = incoming as { originalUrl?: string }
  for (const target of [originalUrl, url]) {
    const [path = '', ...rest] = target.split('?')
    if (!path.startsWith('/') || !isNormalPath(path) || !query.test(rest.join('?'))) throw pathNotNormal()
  }
  // As many names as there are values: nothing came twice.
  if (rawHeaders.length !== 2 * Object.keys(headers).length) {
    const repeated = repeatedHeader(rawHeaders.filter((_, index) => index % 2 === 0))
    if (repeated) throw headerUnclear(repeated)
  }
  if (!host.test(headers.host ?? '')) throw headerUnclear('host')
  const { encrypted } = incoming.socket as { encrypted?: boolean }
  try {
    return new URL(`${encrypted ? 'https' : 'http'}://${headers.host}${url}`)
  } catch {
    throw headerUnclear('host')
  }
}
