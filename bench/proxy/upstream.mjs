/** Stands for Weavr: answers at once, with as many bytes of JSON as `bytes` asks for. */
import { createServer } from 'node:http'

const chunk = Buffer.alloc(65_536, 'x')
/** @type {Map<number, Buffer>} */
const short = new Map()

/** @param {number} bytes */
function bodyOf(bytes) {
  const body = short.get(bytes) ?? Buffer.from(JSON.stringify({ text: 'x'.repeat(bytes - 11) }))
  short.set(bytes, body)
  return body
}

const server = createServer((incoming, outgoing) => {
  const bytes = Number(new URL(incoming.url ?? '', 'http://upstream').searchParams.get('bytes') ?? 1000)
  outgoing.setHeader('content-type', 'application/json')
  incoming.resume().once('end', () => {
    if (bytes < 1_000_000) {
      const body = bodyOf(bytes)
      return void outgoing.setHeader('content-length', body.length).end(body)
    }
    let left = bytes
    const write = () => {
      while (left > 0) {
        left -= chunk.length
        if (!outgoing.write(chunk)) return void outgoing.once('drain', write)
      }
      outgoing.end()
    }
    write()
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.({ port: /** @type {any} */ (server.address()).port }))
