import type { Rest } from '../calls/ProxyAnswer.js'
import type { StreamSource } from '../calls/streamSource.js'

/**
 * Hands a body on as it arrives, within the time of its call. Where it is cut, or time is up, the reader sees
 * it break: what looked whole would be taken for the whole. Where the browser has gone nobody reads, and it
 * just ends: a framework would take a break for a fault of the app's.
 */
export function passOn({ source, deadline, ended }: Rest<StreamSource>): ReadableStream<Uint8Array> {
  const reader = source.stream.getReader()
  let isOver = false
  let stopHearing = () => {}
  function over(cause?: string) {
    if (isOver) return
    isOver = true
    stopHearing()
    ended(cause)
  }
  let pen: ReadableStreamDefaultController<Uint8Array>
  function breakOff(cause: string) {
    void reader.cancel().catch(() => {})
    if (cause === 'CLIENT_GONE') pen.close()
    else pen.error(new Error('The answer broke off.'))
    over(cause)
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        pen = controller
        stopHearing = deadline.onOver(() => breakOff(deadline.cause() ?? 'CLIENT_GONE'))
      },
      async pull() {
        try {
          const part = await reader.read()
          if (isOver) return
          if (!part.done) return pen.enqueue(part.value)
          pen.close()
          over()
        } catch {
          if (!isOver) breakOff('UPSTREAM_CUT')
        }
      },
      cancel() {
        void reader.cancel().catch(() => {})
        over('CLIENT_GONE')
      },
    },
    { highWaterMark: 0 },
  )
}
