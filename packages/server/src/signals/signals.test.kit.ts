import { webhookEvents, type WebhookName } from '@weavr-kit/core/contract'

export const apiKey = 'secret-key-of-the-programme'

async function sign(message: string): Promise<string> {
  const text = new TextEncoder()
  const key = await crypto.subtle.importKey(
    'raw',
    text.encode(apiKey),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  return btoa(
    String.fromCharCode(...new Uint8Array(await crypto.subtle.sign('HMAC', key, text.encode(message)))),
  )
}

interface Sent {
  callRef?: string
  publishedAt?: number
  /** Instead of what Weavr would send. */
  headers?: Record<string, string>
  /** Instead of what was signed. */
  body?: string
}

let refs = 0

/** A webhook as Weavr sends it. */
export async function webhook(
  event: WebhookName,
  payload: object,
  { callRef = `call-${refs++}`, publishedAt = Date.now(), headers, body }: Sent = {},
): Promise<Request> {
  const text = JSON.stringify(payload)
  const path = webhookEvents.find(({ operationId }) => operationId === event)!.path
  return new Request(`https://app.test/webhooks/weavr${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'call-ref': callRef,
      'published-timestamp': String(publishedAt),
      signature: await sign(String(publishedAt)),
      'signature-v2': await sign(callRef + text + String(publishedAt)),
      ...headers,
    },
    body: body ?? text,
  })
}

/** Money has come to an account. */
export const deposit = (owner: string, account = '900') => ({
  id: { type: 'managed_accounts', id: account },
  transactionId: '42',
  transactionAmount: { currency: 'EUR', amount: '250000' },
  owner: { type: 'corporate', id: owner },
  senderName: 'Harbour Studios',
})
