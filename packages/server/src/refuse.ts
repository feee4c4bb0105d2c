import { neverKept } from './forwardedHeaders.js'

/** An answer of the proxy itself, shaped like Weavr's `{ code, message }`. */
export function refuse(status: number, code: string, message: string, headers?: Record<string, string>): Response {
  return Response.json({ code, message }, { status, headers: { ...neverKept, ...headers } })
}
