/** One proxy in a process of its own: `candidate.mjs <name> <upstream's address> <the kit's bundle>`. */
import { Agent, createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { proxy as honoProxy } from 'hono/proxy'
import httpProxy from 'http-proxy'

const [name = '', upstream = '', kit = ''] = process.argv.slice(2)
const apiKey = 'key-of-the-bench'
/** One payer makes all these calls. */
const unlimited = { ms: 1000, calls: 1_000_000 }

/** @type {Record<string, () => import('node:http').RequestListener | Promise<import('node:http').RequestListener>>} */
const candidates = {
  async kit() {
    const { createWeavrProxy, createNodeListener } = await import(kit)
    return createNodeListener(
      createWeavrProxy({
        apiKey,
        baseUrl: upstream,
        limits: { token: unlimited, address: unlimited, email: unlimited },
      }),
    )
  },
  'http-proxy'() {
    // Without an agent it opens a connection to the upstream for each request.
    const agent = new Agent({ keepAlive: true })
    const proxy = httpProxy.createProxyServer({ target: upstream, agent, headers: { 'api-key': apiKey } })
    proxy.on('error', (_error, _incoming, outgoing) => outgoing.destroy())
    return (incoming, outgoing) => proxy.web(incoming, outgoing)
  },
  hono() {
    const app = new Hono()
    app.all('*', (c) => {
      const { pathname, search } = new URL(c.req.url)
      return honoProxy(upstream + pathname + search, {
        ...c.req,
        headers: { ...c.req.header(), 'api-key': apiKey },
      })
    })
    return getRequestListener(app.fetch)
  },
}

const server = createServer(await candidates[name]?.())
server.listen(0, '127.0.0.1', () => process.send?.({ port: /** @type {any} */ (server.address()).port }))
process.on('message', () => {
  globalThis.gc?.()
  process.send?.({ rss: process.memoryUsage.rss(), cpu: process.cpuUsage() })
})
