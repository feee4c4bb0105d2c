import { jwtOf } from '../openSession.test.fixture.js'

/** How long a token lives after the last call that the server accepted. */
export const serverLifetimeMs = 300_000

/** What the server knows of the tokens it issued; it goes by the time outside the machine. */
export interface TokenServer {
  issue(): string
  /** A call arrives with this token; whether the server takes it. */
  call(token: string): boolean
  revoke(token: string): void
  /** Milliseconds for which the server would still take it; `undefined` where it was revoked. */
  leftMs(token: string): number | undefined
  /** When it dies whatever happens. */
  endsAt(token: string): number
}

export function createTokenServer(now: () => number, maxSessionMs: number | undefined): TokenServer {
  const tokens = new Map<string, { lastUsedAt: number; endsAt: number; revoked: boolean }>()
  const leftMs = (token: string) => {
    const known = tokens.get(token)
    return known && !known.revoked
      ? Math.min(known.lastUsedAt + serverLifetimeMs, known.endsAt) - now()
      : undefined
  }

  return {
    leftMs,
    issue() {
      const at = now()
      const iat = Math.floor(at / 1000)
      const exp = maxSessionMs === undefined ? undefined : iat + maxSessionMs / 1000
      const token =
        exp === undefined
          ? `token-${tokens.size + 1}-of-nobody`
          : jwtOf({ jti: `token-${tokens.size + 1}`, iat, exp })
      tokens.set(token, { lastUsedAt: at, endsAt: exp === undefined ? Infinity : exp * 1000, revoked: false })
      return token
    },
    call(token) {
      const left = leftMs(token)
      if (left === undefined || left <= 0) return false
      tokens.get(token)!.lastUsedAt = now()
      return true
    },
    revoke(token) {
      const known = tokens.get(token)
      if (known) known.revoked = true
    },
    endsAt: (token) => tokens.get(token)?.endsAt ?? Infinity,
  }
}
