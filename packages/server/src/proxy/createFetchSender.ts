import type { Send } from '../calls/Send.js'
import { streamSource, type StreamSource } from '../calls/streamSource.js'

export function createFetchSender(fetch: typeof globalThis.fetch): Send<StreamSource> {
  const init = unfollowed()
  return async ({ url, method, headers, body }, deadline) => {
    const answer = await fetch(url, { ...init, method, headers, body, signal: deadline.signal })
    return {
      status: answer.status,
      headers: answer.headers,
      source: answer.body ? streamSource(answer.body) : undefined,
    }
  }
}

function unfollowed(): RequestInit {
  // Followed, a redirect would carry the key to wherever it points.
  const init: RequestInit = { redirect: 'manual' }
  // Frameworks that remember what `fetch` answered must not remember this.
  const forgotten: RequestInit = { ...init, cache: 'no-store' }
  try {
    // Workers of before the end of 2024 keep no answers unless told to, and throw where the field is named.
    // This asks without sending anything, because a call that failed may have arrived.
    void new Request('https://weavr.invalid', forgotten)
    return forgotten
  } catch {
    return init
  }
}
