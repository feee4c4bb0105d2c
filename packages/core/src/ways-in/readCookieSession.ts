import type { Platform } from '../platform/Platform.js'
import { createSessionClock } from '../session/createSessionClock.js'
import type { SessionGrant } from '../session/Session.js'

/**
 * Asks the proxy, in cookie mode, whose session the page's cookie is. `undefined` where it is nobody's.
 * @see `session` in the options of `createWeavrProxy`
 */
export async function readCookieSession(
  base: string,
  fetch: typeof globalThis.fetch,
  platform: Platform,
): Promise<SessionGrant | undefined> {
  // A stopwatch that a clock set back cannot fool: what the server counted goes on from when it was asked.
  const { now } = createSessionClock(platform.clock)
  const sentAt = now()
  const response = await fetch(`${base}/session`)
  if (response.status !== 200) return undefined
  const { idleMs, ...grant } = (await response.json()) as SessionGrant & { idleMs: number }
  return { ...grant, ageMs: idleMs + now() - sentAt }
}
