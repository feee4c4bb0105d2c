/** One server that pages listen to, in a process of its own: `signals.mjs <the kit's bundle>`. */
import { createServer } from 'node:http'

const [kit = ''] = process.argv.slice(2)
const { createNodeListener, createWeavrProxy, createWeavrSignals } = await import(kit)
const apiKey = 'key-of-the-bench'
const unlimited = { ms: 1000, calls: 1_000_000 }
const token = `${btoa('{"alg":"HS256"}')}.e30.c2ln`
const signals = createWeavrSignals({ apiKey })
const proxy = createWeavrProxy({
  apiKey,
  baseUrl: 'https://weavr.test',
  signals,
  limits: { token: unlimited, address: unlimited, email: unlimited },
  fetch: async () => Response.json({ token, tokenType: 'ACCESS', identity: { type: 'CORPORATE', id: '7' } }),
})
const listener = createNodeListener(proxy)
const receive = createNodeListener(signals.receive)

const server = createServer((incoming, outgoing) =>
  (incoming.url?.startsWith('/webhooks') ? receive : listener)(incoming, outgoing),
)
server.listen(0, '127.0.0.1', () => process.send?.({ port: /** @type {any} */ (server.address()).port }))
process.on('message', () => {
  globalThis.gc?.()
  process.send?.({ rss: process.memoryUsage.rss(), cpu: process.cpuUsage() })
})
