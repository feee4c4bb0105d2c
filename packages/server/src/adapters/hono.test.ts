import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { createWeavrProxy } from '../exports/index.js'
import { serve } from '../node/serveRaw.test.kit.js'
import { describeAdapter } from './adapterSuite.test.kit.js'

describeAdapter(
  'Hono',
  (options) => {
    const weavr = createWeavrProxy({ ...options, basePath: '/api/weavr' })
    const app = new Hono().all('/api/weavr/*', (c) => weavr(c.req.raw))
    const listener = getRequestListener(app.fetch)
    return serve((incoming, outgoing) => void listener(incoming, outgoing))
  },
  { seesRawPath: false },
)
