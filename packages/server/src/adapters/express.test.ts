import express, { type Express } from 'express'
import { expect, it } from 'vitest'
import { createWeavrProxy } from '../exports/index.js'
import { createNodeListener } from '../exports/node.js'
import { serve } from '../node/serveRaw.test.kit.js'
import { json, token } from '../proxy/proxied.test.kit.js'
import { describeAdapter } from './adapterSuite.test.kit.js'

describeAdapter(
  'Express',
  (options) => serve(express().use('/api/weavr', createNodeListener(createWeavrProxy(options))) as Express),
  { seesRawPath: true },
)

it('Express says so where a body parser took the body away', async () => {
  const weavr = createWeavrProxy({ apiKey: 'secret-key', baseUrl: 'http://127.0.0.1:1' })
  const app: Express = express().use(express.json()).use('/api/weavr', createNodeListener(weavr))
  const { url, close } = await serve(app)
  for (const path of ['/login_with_password', '/sends/1/cancel']) {
    const init = { method: 'POST', headers: { ...json, ...token }, body: '{"a":1}' }
    const given = await fetch(`${url}/api/weavr${path}`, init)
    expect([given.status, await given.json()]).toMatchObject([400, { code: 'BODY_MISSING' }])
  }
  await close()
})
