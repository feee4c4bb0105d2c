import type { MiddlewareHandler } from 'hono'

/**
 * Lets pages of this machine use the controls, and no page of anywhere else: they show passwords and need no
 * key. A page from the internet is told by its origin; one that had its own name pointed at this machine, by
 * that name.
 * @param hostname what the server was told to listen on
 */
export function guardControls(hostname: string): MiddlewareHandler {
  return async (c, next) => {
    const { origin, host } = { origin: c.req.header('origin'), host: new URL(c.req.url).hostname }
    const isNear = host === hostname || isUnaskable(host)
    const isOwn =
      origin === undefined
        ? !/^(cross|same)-site$/.test(c.req.header('sec-fetch-site') ?? '')
        : origin === new URL(c.req.url).origin || isOfThisMachine(origin)
    if (isNear && isOwn) return next()
    return c.json(
      {
        code: 'BAD_CONTROL',
        message: 'The controls answer pages of this machine only, and by its own name.',
      },
      403,
    )
  }
}

/** True for the origin of a page that this machine serves, on any port. */
export function isOfThisMachine(origin: string): boolean {
  return URL.canParse(origin) && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(origin).hostname)
}

/** An address, or a name of one word: none that somebody else's name server could be asked for. */
const isUnaskable = (host: string) => /^(\d+(\.\d+){3}|\[[\da-f:.]+\]|[\w-]+)$/i.test(host)
