import type { CallHeaders } from '../calls/CallHeaders.js'
import { refuse } from '../calls/Refusal.js'

/** Of a JWT that is signed (three parts) or encrypted (five). */
const jwt = /^bearer ([\w-]+)((?:\.[\w-]+){2}|\.[\w-]*(?:\.[\w-]+){3})$/i

/**
 * The token of a request, as it is sent on. What no issuer can have made is answered here: every call counts
 * against the programme's rate limit, which all of its users share.
 * @throws {Refusal} 401
 */
export function readToken(headers: CallHeaders): string {
  const [, head = '', rest = ''] = jwt.exec(headers.get('authorization') ?? '') ?? []
  if (!isJoseHeader(head))
    throw refuse(
      401,
      'UNAUTHORIZED',
      'This operation needs the header Authorization: Bearer <token>, with a token of Weavr.',
    )
  return `Bearer ${head}${rest}`
}

function isJoseHeader(part: string): boolean {
  try {
    const header: unknown = JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')))
    return typeof header === 'object' && header !== null && 'alg' in header && typeof header.alg === 'string'
  } catch {
    return false
  }
}
