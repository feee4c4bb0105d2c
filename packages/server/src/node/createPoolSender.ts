import { Pool } from 'undici'
import type { Send } from '../calls/Send.js'
import { answerSource, type AnswerReader, type AnswerSource } from './answerSource.js'
import { nodeHeaders } from './nodeHeaders.js'

/** Sends over connections that are kept, without the streams in between that `fetch` needs. */
export function createPoolSender(baseUrl: string): Send<AnswerSource> {
  const { origin } = new URL(baseUrl)
  // Each call has a deadline, which is over before these would be.
  const pool = new Pool(origin, { headersTimeout: 0, bodyTimeout: 0 })

  return ({ method, url, headers, body }, deadline) =>
    new Promise((resolve, reject) => {
      let abort = () => {}
      const forget = deadline.onOver(() => abort())
      let writer: AnswerReader | undefined
      pool.dispatch(
        {
          method: method,
          path: url.slice(origin.length),
          // Firewalls turn away what does not say what it is.
          headers: { ...headers, 'user-agent': 'node' },
          body,
        },
        {
          onRequestStart(controller) {
            abort = () => controller.abort(new Error('The call is over.'))
            if (deadline.cause()) abort()
          },
          onResponseStart(controller, status, answered) {
            // Others come after it.
            if (status < 200) return
            const given = nodeHeaders(answered)
            const received = answerSource(controller, given.get('content-length') ?? undefined)
            writer = received.writer
            resolve({ status, headers: given, source: status === 204 ? undefined : received.source })
          },
          onResponseData: (_controller, chunk) => writer?.take(chunk),
          onResponseEnd() {
            forget()
            writer?.end()
          },
          onResponseError(_controller, error) {
            forget()
            writer?.broken()
            reject(error)
          },
        },
      )
    })
}
