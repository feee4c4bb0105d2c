import { parseCookie, stringifySetCookie } from 'cookie'
import type { RequestHead } from './RequestHead.js'

/** Browsers keep no cookie that is longer, its name and attributes apart. */
export const MAX_COOKIE_BYTES = 4096

/**
 * A cookie of this origin alone that no script can read. On this machine's plain http it goes by its bare
 * name, because some browsers take no `Secure` cookie from there.
 */
export interface OwnCookie {
  read(request: RequestHead): string | undefined
  /** The header that sets it, until then. */
  write(request: RequestHead, value: string, lifeMs: number): string
  /** The header that takes it away. */
  clear(request: RequestHead): string
}

export function createOwnCookie(name: string): OwnCookie {
  const nameFor = (request: RequestHead) => (isLocal(request) ? name : `__Host-${name}`)
  const serialize = (request: RequestHead, value: string, maxAge: number) =>
    stringifySetCookie({
      name: nameFor(request),
      value,
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: !isLocal(request),
      maxAge,
    })
  return {
    read: (request) => parseCookie(request.headers.get('cookie') ?? '')[nameFor(request)],
    write: (request, value, lifeMs) => serialize(request, value, Math.ceil(lifeMs / 1000)),
    clear: (request) => serialize(request, '', 0),
  }
}

/** Behind a balancer that ends TLS a public name comes by plain http too, so the name decides. */
function isLocal({ url: { protocol, hostname } }: RequestHead): boolean {
  return protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}
