import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Feed, ProxyAnswer, Rest } from '../calls/ProxyAnswer.js'
import type { AnswerSource } from './answerSource.js'

/** Writes an answer as fast as the browser takes it. */
export function writeNodeAnswer(
  { status, headers, text, rest, feed }: ProxyAnswer<AnswerSource>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  if (feed) return tell(feed, status, headers, outgoing)
  // First of all: should the head fail, what arrives is let go with the connection.
  const watch = rest && watchOver(rest, outgoing)
  // Of a short answer everything is there by now, and no stream has to be kept up.
  const whole = rest ? rest.source.whole() : (text ?? '')
  const length = whole === undefined ? rest?.source.length : Buffer.byteLength(whole)
  outgoing.writeHead(status, {
    ...headers,
    ...(length !== undefined && status !== 204 && { 'content-length': length }),
    // What is left of a body that nobody wanted is not read: the connection goes with it.
    ...(!incoming.complete && { connection: 'close' }),
  })
  if (whole !== undefined) outgoing.end(whole, watch?.end)
  else if (rest && watch) pour(rest.source, outgoing, watch)
}

/** Who reads so slowly misses nothing by being cut off: a page opens the stream anew, and reads what changed. */
const MAX_WAITING_BYTES = 65_536

function tell(
  feed: Feed,
  status: number,
  headers: Readonly<Record<string, string>>,
  outgoing: ServerResponse,
): void {
  outgoing.writeHead(status, headers).flushHeaders()
  const stop = feed(
    (text) => void (outgoing.writableLength > MAX_WAITING_BYTES ? outgoing.destroy() : outgoing.write(text)),
    () => outgoing.end(),
  )
  outgoing.once('close', stop)
}

interface Watched {
  /** All of it was written. */
  end(): void
  breakOff(cause: string): void
}

/** An answer that breaks off ends in a broken connection, never in a short answer. */
function watchOver({ source, deadline, ended }: Rest<AnswerSource>, outgoing: ServerResponse): Watched {
  let isOver = false
  let stopHearing = () => {}
  function over(cause?: string) {
    isOver = true
    stopHearing()
    ended(cause)
  }
  function breakOff(cause: string) {
    if (isOver) return
    over(cause)
    source.cancel()
    outgoing.destroy()
  }
  stopHearing = deadline.onOver(() => breakOff(deadline.cause() ?? 'CLIENT_GONE'))
  return { end: () => isOver || over(), breakOff }
}

function pour(source: AnswerSource, outgoing: ServerResponse, { end, breakOff }: Watched): void {
  source.read({
    take(chunk) {
      if (outgoing.write(chunk)) return
      source.pause()
      outgoing.once('drain', source.resume)
    },
    end: () => void outgoing.end(end),
    broken: () => breakOff('UPSTREAM_CUT'),
  })
}
