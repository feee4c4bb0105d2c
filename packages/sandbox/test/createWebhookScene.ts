import type { WebhookName } from '@weavr-kit/core/contract'
import { createMoneyScene } from './createMoneyScene.js'
import { createWebhookReceiver } from './createWebhookReceiver.js'

/** The demo company, and a server that is told what happens there. */
export async function createWebhookScene() {
  const receiver = createWebhookReceiver()
  const scene = await createMoneyScene({ webhooks: [receiver.address] })

  /** Everything that has happened until now was told, and one thing more. */
  async function allTold() {
    const heard = receiver.hears('manual_transactions_watch')
    scene.sandbox.tell('manual_transactions_watch', {
      transactionId: '1',
      targetInstrument: { id: '1', type: 'managed_accounts' },
      transactionTimestamp: '1',
    })
    await heard
  }

  /** What was told since it was asked the last time, with what decides of each. */
  async function told(): Promise<[WebhookName, ...string[]][]> {
    await allTold()
    const happened = receiver.heard.filter(({ name }) => name !== 'manual_transactions_watch')
    const lines = happened.map(({ name, body }): [WebhookName, ...string[]] => {
      const { type, eventType, state, status } = JSON.parse(body) as Record<string, unknown>
      const says = [eventType, status, type, state].find((value) => typeof value === 'string')
      return typeof says === 'string' ? [name, says] : [name]
    })
    receiver.forget()
    return lines
  }

  async function payloads<Name extends WebhookName>(name: Name) {
    await allTold()
    return receiver.payloads(name)
  }

  const verdict = (userId: string, challengeId: string, how: 'success' | 'invalid') =>
    scene.simulate(`/factors/${userId}/challenges/${challengeId}/verify_${how}`)

  return { ...scene, receiver, told, payloads, verdict }
}

export type WebhookScene = Awaited<ReturnType<typeof createWebhookScene>>
