import type { Dispatcher } from 'undici'
import type { ByteSource } from '../calls/ByteSource.js'

/** More than this is not taken before somebody reads it. */
const MAX_WAITING_BYTES = 65_536

/** What hears of the body of an answer. */
export interface AnswerReader {
  take(chunk: Buffer): void
  end(): void
  broken(): void
}

/** The body of an answer of Weavr's, to be read once. */
export interface AnswerSource extends ByteSource {
  /** As Weavr announced it. */
  length: string | undefined
  /** All of it, where it is here already: then nothing has to be kept flowing. */
  whole(): Buffer | undefined
  read(reader: AnswerReader): void
  pause(): void
  resume(): void
}

/** @returns the body, and what writes to it */
export function answerSource(
  controller: Dispatcher.DispatchController,
  length: string | undefined,
): { source: AnswerSource; writer: AnswerReader } {
  const waiting: Buffer[] = []
  let waitingBytes = 0
  let reader: AnswerReader | undefined
  let isEnded = false
  let isBroken = false

  function read(given: AnswerReader) {
    reader = given
    for (const chunk of waiting.splice(0)) reader.take(chunk)
    if (isBroken) reader.broken()
    else if (isEnded) reader.end()
    else if (waitingBytes >= MAX_WAITING_BYTES) controller.resume()
  }
  const source: AnswerSource = {
    length,
    whole: () => (isEnded ? Buffer.concat(waiting) : undefined),
    read,
    pause: () => controller.pause(),
    resume: () => controller.resume(),
    drain: (take) =>
      new Promise((resolve, reject) => {
        const broken = () => reject(new Error('The answer broke off.'))
        read({
          take(chunk) {
            try {
              take(chunk)
            } catch (error) {
              reject(error instanceof Error ? error : new Error('The answer was not taken.'))
            }
          },
          end: resolve,
          broken,
        })
      }),
    cancel() {
      if (!isEnded && !isBroken) controller.abort(new Error('Nobody reads it.'))
    },
  }
  const writer: AnswerReader = {
    take(chunk) {
      if (reader) return reader.take(chunk)
      waiting.push(chunk)
      waitingBytes += chunk.length
      if (waitingBytes >= MAX_WAITING_BYTES) controller.pause()
    },
    end() {
      isEnded = true
      reader?.end()
    },
    broken() {
      isBroken = true
      reader?.broken()
    },
  }
  return { source, writer }
}
