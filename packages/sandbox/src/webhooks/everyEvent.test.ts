import { webhookEvents } from '@weavr-kit/core/contract'
import { expect, it } from 'vitest'
import { createWebhookReceiver } from '../../test/createWebhookReceiver.js'
import { explore } from '../../test/explore/explore.js'
import { lastWebhook } from '../../test/explore/exploreWebhooks.js'
import { openWorld } from '../../test/explore/openWorld.js'

it('tells every event when every operation was called, each as the contract has it', async () => {
  const receiver = createWebhookReceiver()
  const allTold = receiver.hears(lastWebhook)
  await explore(await openWorld({ webhooks: [receiver.address] }))
  await allTold
  expect(receiver.wrong).toEqual([])
  const told = new Set(receiver.names())
  expect(webhookEvents.filter(({ operationId }) => !told.has(operationId)).map(({ path }) => path)).toEqual(
    [],
  )
})
