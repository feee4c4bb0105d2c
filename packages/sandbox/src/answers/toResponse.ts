import type { Answer } from '../state/Answer.js'

export function toResponse({ status, body, file, headers }: Answer, requestRef: string): Response {
  const all = new Headers({ ...headers, 'request-ref': requestRef })
  if (file) all.set('content-type', file.contentType)
  else if (body !== undefined) all.set('content-type', 'application/json')
  return new Response(file ? file.text : body === undefined ? null : JSON.stringify(body), {
    status,
    headers: all,
  })
}
