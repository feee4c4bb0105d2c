import { createSandbox } from '@weavr-kit/sandbox'
import { createWeavrSignals, type ReceivedWebhook } from '@weavr-kit/server'
import { expect, it } from 'vitest'

const dayMs = 86_400_000

it.each([dayMs, -dayMs])('webhooks are taken of a sandbox whose clock is %d ms ahead', async (aheadMs) => {
  const heard: ReceivedWebhook[] = []
  const signals = createWeavrSignals({ apiKey: 'sandbox-key', onWebhook: (received) => heard.push(received) })
  const sandbox = createSandbox({
    clock: { wallMs: () => Date.now() + aheadMs },
    webhooks: [{ url: 'http://localhost/webhooks/weavr', fetch: signals.receive }],
  })
  const payload = { actionDoneBy: 'ADMIN', emailAddress: 'a@b.test', reasonCode: 'TEMPORARY' } as const
  sandbox.tell('corporates_corporate_deactivated_watch', payload)
  await expect
    .poll(() => heard)
    .toEqual([{ event: 'corporates_corporate_deactivated_watch', outcome: 'for-nobody' }])
  sandbox.close()
})
