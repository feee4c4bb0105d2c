import type { Feed } from '../calls/ProxyAnswer.js'

/** Who reads so slowly misses nothing by being cut off: a page opens the stream anew, and reads what changed. */
const MAX_WAITING_CHUNKS = 256

export function writeFeed(feed: Feed): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let stop = () => {}
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stop = feed(
          (text) => {
            if ((controller.desiredSize ?? 0) > -MAX_WAITING_CHUNKS)
              return controller.enqueue(encoder.encode(text))
            stop()
            controller.error(new Error('The reader is too slow.'))
          },
          () => controller.close(),
        )
      },
      cancel: () => stop(),
    },
    { highWaterMark: 0 },
  )
}
