/** What an operation answers, before it becomes a `Response`. Plain JSON, so that it can be kept and replayed. */
export interface Answer {
  status: number
  body?: unknown
  /** A body that is not JSON. */
  file?: { contentType: string; text: string }
  headers?: Record<string, string>
}

export const ok = (body: unknown): Answer => ({ status: 200, body })

export const noContent: Answer = { status: 204 }

export function toResponse({ status, body, file, headers }: Answer, requestRef: string): Response {
  const all = new Headers({ ...headers, 'request-ref': requestRef })
  if (file) all.set('content-type', file.contentType)
  else if (body !== undefined) all.set('content-type', 'application/json')
  return new Response(file ? file.text : body === undefined ? null : JSON.stringify(body), { status, headers: all })
}
