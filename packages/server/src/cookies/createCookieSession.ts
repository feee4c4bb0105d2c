import { refuse } from '../calls/Refusal.js'
import { createOwnCookie, MAX_COOKIE_BYTES } from '../seal/createOwnCookie.js'
import { createSeal } from '../seal/createSeal.js'
import type { RequestHead } from '../seal/RequestHead.js'
import type { AskStore } from '../store/createStoreAsker.js'
import type { WeavrStore } from '../store/WeavrStore.js'
import { createHandle } from './createHandle.js'

/** How long a token of Weavr's lives after it was last used. */
const LIFETIME_MS = 300_000
/** A cookie that is younger says almost the same: not every answer needs a new one. */
const RENEWED_AFTER_MS = 10_000

/** What is in the cookie. */
interface SealedSession {
  token: string
  handle: string
  identity?: unknown
  credentials?: unknown
  steppedUp: boolean
  /** Epoch milliseconds of the last call that Weavr accepted. */
  usedAt: number
}

export interface KeptSession extends SealedSession {
  /** Its secret is on its way out. */
  isOutdated: boolean
}

export interface CookieSession {
  /** Whose cookie a request brings, if it is live. */
  find(request: RequestHead, ask: AskStore): Promise<KeptSession | undefined>
  /**
   * The same for a request that must act in its name.
   * @throws {Refusal} 401 where there is none, or where the page is another session's
   */
  demand(request: RequestHead, ask: AskStore): Promise<KeptSession>
  /**
   * Takes the token out of an answer: the page gets a handle, the browser a cookie.
   * @throws {Refusal} 502 where the token is too long for a cookie
   */
  keep<Answer extends object>(
    answer: Answer,
    request: RequestHead,
  ): Promise<{ answer: Answer; cookie?: string }>
  /** The cookie after a call that Weavr accepted, where it is time for a new one. */
  renew(session: KeptSession, sentAt: number, request: RequestHead): Promise<string | undefined>
  /** Nobody may act with this session any more; the cookie that takes it away. */
  end(session: KeptSession, request: RequestHead, ask: AskStore): Promise<string>
}

export function createCookieSession(secrets: readonly string[], store: WeavrStore): CookieSession {
  const seal = createSeal(secrets, 'session')
  const cookie = createOwnCookie('weavr-session')
  const endedName = ({ handle }: KeptSession) => `ended:${handle.slice(handle.lastIndexOf('.') + 1)}`

  async function write(session: SealedSession, request: RequestHead) {
    const lifeMs = session.usedAt + LIFETIME_MS - Date.now()
    const header = cookie.write(request, await seal.close({ ...session }, lifeMs), lifeMs)
    if (header.length > MAX_COOKIE_BYTES)
      throw refuse(
        502,
        'TOKEN_TOO_LONG',
        `Weavr’s token is too long for a cookie, of which browsers keep ${MAX_COOKIE_BYTES} bytes. Leave out session: { mode: 'cookie' }.`,
      )
    return header
  }

  async function find(request: RequestHead, ask: AskStore) {
    const opened = await seal.open(cookie.read(request) ?? '')
    // Of this server's own making, so it is what was put in.
    const session = opened && {
      ...(opened.content as unknown as SealedSession),
      isOutdated: opened.isOutdated,
    }
    const end = session && (await ask(() => store.recall(endedName(session)), undefined))
    return end === undefined ? session : undefined
  }

  return {
    find,
    async demand(request, ask) {
      const session = await find(request, ask)
      if (!session || request.headers.get('authorization') !== `Bearer ${session.handle}`)
        throw refuse(
          401,
          'UNAUTHORIZED',
          'No session: its cookie is missing or over, or belongs to another sign-in than this page.',
        )
      return session
    },
    async keep(answer, request) {
      const { token, identity, credentials, status, passwordInfo } = answer as Record<string, unknown>
      if (typeof token !== 'string') return { answer }
      const handle = createHandle(token)
      const session: SealedSession = {
        token,
        handle,
        identity: identity ?? (passwordInfo as { identityId?: unknown } | undefined)?.identityId,
        credentials,
        steppedUp: status === 'STEPPED_UP',
        usedAt: Date.now(),
      }
      return { answer: { ...answer, token: handle }, cookie: await write(session, request) }
    },
    async renew({ isOutdated, ...session }, sentAt, request) {
      return isOutdated || sentAt - session.usedAt >= RENEWED_AFTER_MS
        ? write({ ...session, usedAt: sentAt }, request)
        : undefined
    },
    async end(session, request, ask) {
      await ask(() => store.mark(endedName(session), LIFETIME_MS), true)
      return cookie.clear(request)
    },
  }
}
