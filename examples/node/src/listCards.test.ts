import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { demoUser } from '@weavr-kit/sandbox'
import { startSandboxServer } from '@weavr-kit/sandbox/node'
import { listCards } from './listCards.js'

test('lists the cards of whoever signs in', async () => {
  const { url, sandbox, close } = await startSandboxServer({ port: 0 })
  const names = await listCards({ apiKey: sandbox.apiKey, baseUrl: url, credentials: demoUser })
  await close()
  deepEqual(names.includes('Travel'), true)
})
