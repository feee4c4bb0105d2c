/**
 * What passes from the browser to Weavr. A list of what may pass, not of what may not: cookies, hop-by-hop headers, `host`,
 * `origin`, addresses and any `api-key` or `programme-key` that a browser made up stay behind, and so does what nobody thought of.
 */
const toWeavr = ['authorization', 'idempotency-ref', 'call-ref', 'accept', 'content-type', 'x-api-version']
const toBrowser = ['request-ref', 'content-type', 'content-disposition', 'retry-after']

export function forwardRequestHeaders(from: Headers, apiKey: string): Headers {
  const headers = pick(from, (name) => toWeavr.includes(name))
  headers.set('api-key', apiKey)
  return headers
}

export function forwardResponseHeaders(from: Headers): Headers {
  const headers = pick(from, (name) => toBrowser.includes(name) || name.startsWith('x-ratelimit-'))
  for (const [name, value] of Object.entries(neverKept)) headers.set(name, value)
  return headers
}

/** Balances and card data: no cache keeps them, and no browser takes them for a page. */
export const neverKept = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

function pick(from: Headers, mayPass: (name: string) => boolean): Headers {
  const headers = new Headers()
  for (const [name, value] of from) if (mayPass(name)) headers.append(name, value)
  return headers
}
