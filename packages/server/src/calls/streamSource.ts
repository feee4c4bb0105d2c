import type { ByteSource } from './ByteSource.js'

/** A web-standard stream, to be read once. */
export interface StreamSource extends ByteSource {
  stream: ReadableStream<Uint8Array>
}

export function streamSource(stream: ReadableStream<Uint8Array>): StreamSource {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  return {
    stream,
    async drain(take) {
      reader = stream.getReader()
      for (let part = await reader.read(); !part.done; part = await reader.read()) take(part.value)
    },
    cancel() {
      void (reader ?? stream).cancel().catch(() => {})
    },
  }
}
