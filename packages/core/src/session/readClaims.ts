import { jwtDecode } from 'jwt-decode'
import type { SessionClaims } from './SessionState.js'

/** The token's claims, unverified; `undefined` when it is not a JWT. Such a token still works. */
export function readClaims(token: string): SessionClaims | undefined {
  try {
    const claims: unknown = jwtDecode(token)
    return typeof claims === 'object' && claims !== null ? (claims as SessionClaims) : undefined
  } catch {
    return undefined
  }
}

/**
 * Milliseconds until the token dies whatever happens, or `undefined` when its `exp` only describes the
 * sliding window. A local clock that puts the end in the past, or farther away than the token's whole life,
 * is wrong: then the life counts, from the moment the token was asked for, `ageMs` ago, and less the second
 * that `iat` is rounded down by.
 */
export function ceilingMs(
  claims: SessionClaims | undefined,
  lifetimeMs: number,
  wallNow: number,
  ageMs = 0,
): number | undefined {
  const { exp, iat } = claims ?? {}
  if (!Number.isFinite(exp) || !Number.isFinite(iat)) return undefined
  const endsAt = Number(exp) * 1000
  const life = endsAt - Number(iat) * 1000
  if (life <= lifetimeMs) return undefined
  const left = endsAt - wallNow
  return left > 0 && left <= life ? left : life - 1000 - ageMs
}
