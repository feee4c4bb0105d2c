import { fastify } from 'fastify'
import type { AddressInfo } from 'node:net'
import { createWeavrProxy } from '../exports/index.js'
import { createNodeListener } from '../exports/node.js'
import { describeAdapter } from './adapterSuite.test.kit.js'

describeAdapter(
  'Fastify',
  async (options) => {
    const listener = createNodeListener(createWeavrProxy({ ...options, basePath: '/api/weavr' }))
    const app = fastify()
    // Before Fastify reads the body; in a scope of its own, so that other routes keep their parsers.
    await app.register(async (scope) => {
      scope.addHook('onRequest', async (request, reply) => {
        reply.hijack()
        listener(request.raw, reply.raw)
      })
      scope.all('/api/weavr/*', () => {})
    })
    await app.listen({ port: 0, host: '127.0.0.1' })
    return { port: (app.server.address() as AddressInfo).port, close: () => app.close() }
  },
  { seesRawPath: true },
)
