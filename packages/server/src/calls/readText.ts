import type { ByteSource } from './ByteSource.js'

/**
 * A short body, read whole; `undefined` where it is longer than that. What is left of it is let go.
 */
export async function readText(source: ByteSource, maxBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let text = ''
  let isTooLong = false
  try {
    await source.drain((chunk) => {
      text += decoder.decode(chunk, { stream: true })
      isTooLong = text.length > maxBytes
      if (isTooLong) throw new Error('Longer than anybody should have to read.')
    })
    return text
  } catch (error) {
    source.cancel()
    if (isTooLong) return undefined
    throw error
  }
}
