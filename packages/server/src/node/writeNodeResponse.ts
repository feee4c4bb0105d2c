import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Writes an answer as fast as the browser takes it. One that breaks off ends in a broken connection, never in
 * a short answer.
 */
export async function writeNodeResponse(
  { status, headers, body }: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  // What is left of a body that nobody wanted is not read: the connection goes with it.
  if (!incoming.complete) outgoing.setHeader('connection', 'close')
  for (const [name, value] of headers) outgoing.setHeader(name, value)
  outgoing.writeHead(status)
  const reader = body?.getReader()
  let goOn = () => {}
  outgoing
    .on('drain', () => goOn())
    .once('close', () => {
      void reader?.cancel().catch(() => {})
      goOn()
    })
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (!outgoing.write(part.value) && !outgoing.destroyed)
      await new Promise<void>((resolve) => (goOn = resolve))
  }
  outgoing.end()
}
