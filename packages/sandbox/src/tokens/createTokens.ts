import { SignJWT } from 'jose'
import type { UserRecord } from '../state/UserRecord.js'
import type { SandboxState } from '../state/SandboxState.js'
import type { TokenRecord } from '../state/TokenRecord.js'

export interface TokensOptions {
  state: SandboxState
  now(): number
  nextId(): string
  lifetimeMs: number
  maxSessionMs?: number
}

/** The tokens of the programme: real JWTs, and what the server remembers of each. */
export interface Tokens {
  issue(user: UserRecord, type: TokenRecord['type']): Promise<TokenRecord>
  /** The record of a token that still lives. */
  find(token: string): TokenRecord | undefined
}

// A JWK instead of bytes: under jsdom those are of another realm. Not a secret: these tokens open nothing but
// the sandbox.
const signingKey = { kty: 'oct', alg: 'HS256', k: 'd2VhdnIta2l0LXNhbmRib3gtb3BlbnMtbm90aGluZy1lbHNl' }

export function createTokens({ state, now, nextId, lifetimeMs, maxSessionMs }: TokensOptions): Tokens {
  let importing: Promise<CryptoKey> | undefined
  /** Once for all tokens: jose would import a JWK anew for each. */
  const getKey = () =>
    (importing ??= crypto.subtle.importKey('jwk', signingKey, { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]))

  function endOf(issuedAt: number): number | undefined {
    // Whole seconds, so that the claim and the server mean the same moment.
    return maxSessionMs === undefined
      ? undefined
      : (Math.floor(issuedAt / 1_000) + Math.floor(maxSessionMs / 1_000)) * 1_000
  }

  async function issue(user: UserRecord, type: TokenRecord['type']): Promise<TokenRecord> {
    const issuedAt = now()
    const endsAt = endOf(issuedAt)
    const jwt = new SignJWT({
      tokenType: type,
      ...(type === 'ACCESS' ? { identityId: user.identityId } : {}),
    })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setSubject(user.id)
      .setJti(nextId())
      .setIssuedAt(Math.floor(issuedAt / 1_000))
    if (endsAt !== undefined) jwt.setExpirationTime(endsAt / 1_000)
    const token = await jwt.sign(await getKey())
    const record: TokenRecord = {
      token,
      type,
      userId: user.id,
      issuedAt,
      lastUsedAt: issuedAt,
      steppedUp: false,
      revoked: false,
    }
    if (endsAt !== undefined) record.endsAt = endsAt
    state.tokens[token] = record
    return record
  }

  function isLive({ revoked, lastUsedAt, endsAt }: TokenRecord): boolean {
    return !revoked && now() - lastUsedAt < lifetimeMs && (endsAt === undefined || now() < endsAt)
  }

  return {
    issue,
    find(token) {
      const record = state.tokens[token]
      return record && isLive(record) ? record : undefined
    },
  }
}
