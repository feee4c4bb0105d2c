import { base64url } from 'jose'

/**
 * What a page has in place of the token: it proves that a request comes from the page for which the cookie was
 * set, and is worth nothing without that cookie. Reads like a JWT without a signature, because the client
 * looks there for how long a token lives.
 */
export function createHandle(token: string): string {
  const { iat, exp } = claimsOf(token)
  const part = (content: unknown) => base64url.encode(JSON.stringify(content))
  const random = base64url.encode(crypto.getRandomValues(new Uint8Array(16)))
  return `${part({ alg: 'none', typ: 'handle' })}.${part({ iat, exp })}.${random}`
}

function claimsOf(token: string): { iat?: unknown; exp?: unknown } {
  try {
    const claims: unknown = JSON.parse(new TextDecoder().decode(base64url.decode(token.split('.')[1] ?? '')))
    return typeof claims === 'object' && claims !== null ? claims : {}
  } catch {
    return {}
  }
}
