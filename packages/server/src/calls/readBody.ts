import type { ByteSource } from './ByteSource.js'
import type { CallHeaders } from './CallHeaders.js'
import type { BodyBudget } from './createBodyBudget.js'
import type { Deadline } from './createDeadline.js'
import { Refusal, refuse } from './Refusal.js'

export interface BodyLimits {
  maxBodyBytes: number
  budget: BodyBudget
  deadline: Deadline
}

/** A body that is held, until it has been sent on and is let go. */
export interface HeldBody {
  bytes: Uint8Array<ArrayBuffer>
  release(): void
}

export const noBody: HeldBody = { bytes: new Uint8Array(), release: () => {} }

/**
 * Reads a request's whole body, so that nothing longer than the limit is ever held or sent on.
 * @throws {Refusal} 400, 408, 413 or 503; what was held is let go then
 */
export async function readBody(
  headers: CallHeaders,
  body: ByteSource,
  { maxBodyBytes, budget, deadline }: BodyLimits,
): Promise<HeldBody> {
  const chunks: Uint8Array[] = []
  let length = 0
  let isOver = false
  const release = () => {
    budget.give(length)
    length = 0
  }
  const tooLong = () => refuse(413, 'BODY_TOO_LONG', `A body may have ${maxBodyBytes} bytes at most.`)
  const take = (chunk: Uint8Array) => {
    // What arrives after the reading was given up belongs to nobody.
    if (isOver) return
    if (length + chunk.length > maxBodyBytes) throw tooLong()
    if (!budget.take(chunk.length))
      throw refuse(503, 'BUSY', 'Too many bodies are under way. Try again in a moment.', {
        'retry-after': '1',
      })
    length += chunk.length
    chunks.push(chunk)
  }
  try {
    if (Number(headers.get('content-length')) > maxBodyBytes) throw tooLong()
    await deadline.within(body.drain(take))
  } catch (error) {
    isOver = true
    release()
    body.cancel()
    if (deadline.cause() === 'TIMED_OUT')
      throw refuse(408, 'BODY_TOO_SLOW', 'The body did not arrive in time.')
    if (error instanceof Refusal) throw error
    throw refuse(400, 'BODY_UNREADABLE', 'The request ended before its body did.')
  }
  return { bytes: joined(chunks, length), release }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const [first] = chunks
  // No socket and no stream of a request shares its memory.
  if (chunks.length === 1 && first) return first as Uint8Array<ArrayBuffer>
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
