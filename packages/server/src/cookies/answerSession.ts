import { neverKept } from '../calls/neverKept.js'
import type { ProxyAnswer } from '../calls/ProxyAnswer.js'
import { refuse } from '../calls/Refusal.js'
import type { RequestHead } from '../seal/RequestHead.js'
import type { AskStore } from '../store/createStoreAsker.js'
import type { CookieSession } from './createCookieSession.js'

/** Where a page asks for its session, beside Weavr's own paths. */
export const SESSION_PATH = '/session'
/** Where a page asks for the token that Weavr's secure frames take. */
export const FRAMES_PATH = '/session/frames'

const json = (body: unknown): ProxyAnswer<never> => ({
  status: 200,
  headers: { ...neverKept, 'content-type': 'application/json' },
  text: JSON.stringify(body),
})

/** A page that was loaded again finds its session: whose it is, and how long its token has lain idle. */
export async function answerSession(
  session: CookieSession,
  request: RequestHead,
  ask: AskStore,
): Promise<ProxyAnswer<never>> {
  const found = await session.find(request, ask)
  if (!found?.identity) return { status: 204, headers: neverKept }
  const { handle: token, identity, credentials, steppedUp, usedAt } = found
  return json({ token, identity, credentials, steppedUp, idleMs: Math.max(0, Date.now() - usedAt) })
}

/** @throws {Refusal} 404 where the server does not hand tokens out, 401 without a session */
export async function answerFrames(
  session: CookieSession,
  tokenForFrames: boolean,
  request: RequestHead,
  ask: AskStore,
): Promise<ProxyAnswer<never>> {
  if (!tokenForFrames)
    throw refuse(
      404,
      'NO_TOKEN_FOR_FRAMES',
      'Weavr’s secure frames need the token in the page. Set session.tokenForFrames if that may be.',
    )
  return json({ token: (await session.demand(request, ask)).token })
}
