import type { IncomingCall } from './IncomingCall.js'
import { streamSource } from './streamSource.js'

export function readWebCall(request: Request): IncomingCall {
  const { method, headers, body, signal } = request
  return {
    method,
    headers,
    body: body ? streamSource(body) : undefined,
    readUrl: () => new URL(request.url),
    onGone(leave) {
      if (signal.aborted) leave()
      signal.addEventListener('abort', leave, { once: true })
      return () => signal.removeEventListener('abort', leave)
    },
    toRequest: () => request,
  }
}
