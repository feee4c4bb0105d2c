import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMoneyScene } from '../../test/createMoneyScene.js'
import { createWebhookScene, type WebhookScene } from '../../test/createWebhookScene.js'
import { createSandbox } from '../exports/index.js'

let scene: WebhookScene
beforeEach(async () => void (scene = await createWebhookScene()))
afterEach(() => {
  expect(scene.receiver.wrong).toEqual([])
  scene.sandbox.close()
})

describe('news', () => {
  it('is nothing that was there before, and nothing that only was looked at', async () => {
    await scene.client.get('/managed_accounts')
    scene.sandbox.reset()
    expect(await scene.told()).toEqual([])
  })

  it('is nothing that was refused', async () => {
    const { id } = scene.instrument('Main account')
    await scene.client.post('/transfers', { destinationAmount: -5 })
    await scene.client.post(`/managed_accounts/${id}/unblock`)
    expect(await scene.told()).toEqual([])
  })
})

it('tells what the sandbox does not do when it is told to, but nothing that Weavr would not send', async () => {
  const payload = { actionDoneBy: 'ADMIN', emailAddress: 'a@b.test', reasonCode: 'TEMPORARY' } as const
  scene.sandbox.tell('corporates_corporate_deactivated_watch', payload)
  expect(await scene.told()).toEqual([['corporates_corporate_deactivated_watch']])
  expect(() =>
    scene.sandbox.tell('corporates_corporate_activated_watch', {
      emailAddress: 'a@b.test',
    } as typeof payload),
  ).toThrow("must have required property 'actionDoneBy'")
})

it('is sent at the time of the process, whatever the sandbox’s clock says', async () => {
  const before = Date.now()
  await scene.clock.advance(86_400_000)
  const { id } = scene.instrument('Main account')
  await scene.client.post(`/managed_accounts/${id}/block`)
  await scene.receiver.count(1)
  const sentAt = Number(scene.receiver.heard[0]?.headers.get('published-timestamp'))
  expect([sentAt >= before, sentAt <= Date.now()]).toEqual([true, true])
})

describe('a sandbox', () => {
  it('answers as ever while nobody takes its webhooks', async () => {
    const silent = vi.fn(() => new Promise<Response>(() => {}))
    const broken = vi.fn(() => {
      throw new Error('broken')
    })
    const { client, sandbox } = await createMoneyScene({
      webhooks: [
        { url: 'https://a.test', fetch: silent },
        { url: 'https://b.test', fetch: broken },
      ],
    })
    const account = Object.values(sandbox.state.managedAccounts)[0]!
    expect((await client.post(`/managed_accounts/${account.id}/block`)).status).toBe(204)
    await expect.poll(() => [silent, broken].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
    sandbox.close()
  })

  it.each(['localhost:3000', 'ftp://a.test', ''])('takes no address that is none: %j', (url) => {
    expect(() => createSandbox({ webhooks: [{ url }] })).toThrow(RangeError)
  })

  it('without addresses sets no timer', async () => {
    const { clock, client, sandbox } = await createMoneyScene()
    await client.get('/managed_accounts')
    sandbox.close()
    expect(clock.pendingTimers()).toBe(0)
  })
})
