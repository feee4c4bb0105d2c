import { webhookEvents, type WebhookName, type WebhookPayloads } from '@weavr-kit/core/contract'
import { settle } from '../src/testing/settle.js'
import { createPayloadCheck } from '../src/webhooks/createPayloadCheck.js'
import type { WebhookAddress } from '../src/webhooks/createWebhookSender.js'

export interface ReceivedWebhook {
  name: WebhookName
  headers: Headers
  body: string
}

/**
 * A server that is told what happens, without a network. What it hears must be as the contract says, or it
 * ends up in `wrong`. `answer` may take its time, refuse or fail.
 */
export function createWebhookReceiver(
  answer: (heard: ReceivedWebhook) => Response | Promise<Response> = () =>
    new Response(null, { status: 204 }),
) {
  const check = createPayloadCheck()
  const heard: ReceivedWebhook[] = []
  const wrong: string[] = []
  const base = 'https://app.example/hooks'
  const waiting = new Set<() => void>()

  async function receive(request: Request) {
    const path = request.url.slice(base.length)
    const name = webhookEvents.find((event) => event.path === path)?.operationId
    if (!name || request.method !== 'POST') throw new Error(`Nobody listens at ${request.url}.`)
    const webhook = { name, headers: request.headers, body: await request.text() }
    heard.push(webhook)
    try {
      check(name, JSON.parse(webhook.body))
    } catch (error) {
      wrong.push(String(error))
    }
    for (const look of waiting) look()
    return answer(webhook)
  }

  /** Signing takes a time that no turns of the event loop can be counted for. */
  async function until(holds: () => boolean) {
    if (!holds())
      await new Promise<void>((resolve) => {
        const look = () => holds() && waiting.delete(look) && resolve()
        waiting.add(look)
      })
    await settle()
  }

  const address: WebhookAddress = { url: base, fetch: receive }
  return {
    address,
    heard,
    wrong,
    names: () => heard.map(({ name }) => name),
    /** What events of this name brought. */
    payloads: <Name extends WebhookName>(wanted: Name) =>
      heard
        .filter(({ name }) => name === wanted)
        .map(({ body }) => JSON.parse(body) as WebhookPayloads[Name]),
    /** Resolves when it is told the next event of this name: whatever happened before was told by then. */
    hears(wanted: WebhookName) {
      const times = () => heard.filter(({ name }) => name === wanted).length
      const before = times()
      return until(() => times() > before)
    },
    /** Resolves when it has heard so many, and answered. */
    count: (wanted: number) => until(() => heard.length >= wanted),
    forget() {
      heard.length = 0
    },
  }
}
