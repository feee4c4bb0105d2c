import { neverKept } from '../calls/neverKept.js'
import type { CallHeaders } from '../calls/CallHeaders.js'

/**
 * What passes from the browser to Weavr. A list of what may pass, not of what may not: cookies, hop-by-hop
 * headers, `host`, `origin`, addresses and any `api-key` or `programme-key` that a browser made up stay
 * behind, and so does what nobody thought of.
 */
const toWeavr = ['idempotency-ref', 'call-ref', 'accept', 'content-type', 'x-api-version']
const toBrowser = ['request-ref', 'content-type', 'content-disposition', 'retry-after']

/** @param token where the operation takes one; a key-only operation never sees it */
export function forwardRequestHeaders(
  from: CallHeaders,
  apiKey: string,
  token: string | undefined,
): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const name of toWeavr) {
    const value = from.get(name)
    if (value !== null) headers[name] = value
  }
  headers['api-key'] = apiKey
  if (token) headers.authorization = token
  // A compressed answer that was cut unpacks without a complaint, and looks complete.
  headers['accept-encoding'] = 'identity'
  return headers
}

/** Without what repeats the key, wherever a gateway may have put it. */
export function forwardResponseHeaders(from: CallHeaders, apiKey: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const name of from.keys()) {
    if (!toBrowser.includes(name) && !name.startsWith('x-ratelimit-')) continue
    const value = from.get(name)
    if (value !== null && !`${name} ${value}`.includes(apiKey)) headers[name] = value
  }
  return Object.assign(headers, neverKept)
}
