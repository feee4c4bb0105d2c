/** What a stream says: that it is there, that it is over, or something that happened. */
export type StreamMessage = { type: 'open' | 'end' } | { type: 'signal'; data: string }

/**
 * Reads the proxy's stream of server-sent events until it ends: of that format what the proxy writes. What
 * only keeps the connection open is passed over.
 */
export async function readSignalStream(
  body: ReadableStream<Uint8Array>,
  hear: (message: StreamMessage) => void,
): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const message = readBlock(block)
      if (message) hear(message)
    }
  }
}

function readBlock(block: string): StreamMessage | undefined {
  const fields = Object.fromEntries(
    block.split('\n').map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at), line.slice(at + 1).trim()]
    }),
  )
  if (fields.event === 'open' || fields.event === 'end') return { type: fields.event }
  return fields.data ? { type: 'signal', data: fields.data } : undefined
}
