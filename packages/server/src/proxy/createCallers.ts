import type { ContractOperation } from '@weavr-kit/core/contract'
import { answerFrames, answerSession, FRAMES_PATH, SESSION_PATH } from '../cookies/answerSession.js'
import { createCookieSession, type CookieSession } from '../cookies/createCookieSession.js'
import { SIGNALS_PATH, type SignalDesk } from '../signals/createSignalDesk.js'
import type { RequestHead } from '../seal/RequestHead.js'
import type { AskStore } from '../store/createStoreAsker.js'
import type { ProxyAnswer } from '../calls/ProxyAnswer.js'
import type { ProxySettings } from './readProxyOptions.js'
import { readToken } from './readToken.js'

/** In whose name a call is made. */
export interface Caller {
  /** As it is sent, with `Bearer`. Missing where the operation takes none. */
  token: string | undefined
  /** Set, whatever becomes of the call. */
  cookie?: string
  /** Weavr has answered: gives the cookie that is to be set now. */
  settle(status: number, path: string): Promise<string | undefined>
}

type OwnAnswer = (request: RequestHead, ask: AskStore) => Promise<ProxyAnswer<never>>

/** Finds out in whose name a call is made: by the token that it brings, or by the cookie. */
export interface Callers {
  /** Missing where pages have their tokens. */
  session: CookieSession | undefined
  /** What the proxy answers itself, beside Weavr's paths. */
  findOwn(method: string, pathname: string): OwnAnswer | undefined
  /** @throws {Refusal} 401 */
  read(operation: ContractOperation, request: RequestHead, ask: AskStore): Promise<Caller>
}

const stranger: Caller = { token: undefined, settle: async () => undefined }

export function createCallers(settings: ProxySettings, desk: SignalDesk | undefined): Callers {
  const { session: options, store, basePath } = settings
  const session = options && createCookieSession(options.secrets, store)

  async function identify(request: RequestHead, ask: AskStore) {
    if (!session) return { token: readToken(request.headers), kept: undefined }
    const kept = await session.demand(request, ask)
    return { token: `Bearer ${kept.token}`, kept }
  }

  const own: Record<string, OwnAnswer> = {
    ...(desk && {
      [`GET ${basePath}${SIGNALS_PATH}`]: async (request: RequestHead, ask: AskStore) => {
        const { token, kept } = await identify(request, ask)
        return desk.open(token, ask, (kept?.identity as { id?: string } | undefined)?.id)
      },
    }),
    ...(session && {
      [`GET ${basePath}${SESSION_PATH}`]: (request: RequestHead, ask: AskStore) =>
        answerSession(session, request, ask),
      [`POST ${basePath}${FRAMES_PATH}`]: (request: RequestHead, ask: AskStore) =>
        answerFrames(session, options.tokenForFrames ?? false, request, ask),
    }),
  }

  return {
    session,
    findOwn: (method, pathname) => own[`${method} ${pathname.replace(/\/$/, '')}`],
    async read(operation, request, ask) {
      // Where Weavr would take the key alone as well, a browser still needs a token of its own.
      if (operation.security.bearer === false) return stranger
      const { token, kept } = await identify(request, ask)
      const sentAt = Date.now()
      const isSignOut = operation.operationId === 'logout'
      // Whoever signs out is signed out, whatever Weavr makes of it.
      if (isSignOut && desk) await ask(() => desk.ended(token), undefined)
      return {
        token,
        ...(isSignOut && kept && session && { cookie: await session.end(kept, request, ask) }),
        async settle(status, path) {
          if (status === 401) {
            if (desk) await ask(() => desk.ended(token), undefined)
            return kept && session?.end(kept, request, ask)
          }
          if (status >= 300 || isSignOut) return undefined
          // Nobody waits for what is only remembered.
          if (desk) void ask(() => desk.accepted(token, path), undefined).catch(() => {})
          return kept && session?.renew(kept, sentAt, request)
        },
      }
    },
  }
}
