import { webhookEvents } from '@weavr-kit/core/contract'
import { createApiKeyReader, isApiKey } from '../calls/createApiKeyReader.js'
import { createBodyBudget } from '../calls/createBodyBudget.js'
import { createDeadline } from '../calls/createDeadline.js'
import { failOption } from '../calls/failOption.js'
import { neverKept } from '../calls/neverKept.js'
import { noBody, readBody } from '../calls/readBody.js'
import { readWebCall } from '../calls/readWebCall.js'
import { Refusal, refuse, toAnswer } from '../calls/Refusal.js'
import { createMemoryStore } from '../store/createMemoryStore.js'
import { createOwners } from './createOwners.js'
import { withSignalsInside } from './insideOfSignals.js'
import { readEvent } from './readEvent.js'
import { signalChannel } from './signalChannel.js'
import type { ReceivedWebhook, WeavrSignals, WeavrSignalsOptions } from './WeavrSignals.js'
import { verifyWebhook } from './verifyWebhook.js'

const TIMEOUT_MS = 10_000
const MAX_BODY_BYTES = 262_144
/** Weavr may send one again for as long as its signature is taken. */
const REPEATED_WITHIN_MS = 900_000

/**
 * Receives Weavr's webhooks and tells the pages of the payer whom each concerns. Give it to `createWeavrProxy`
 * too, which lets pages listen.
 *
 * @throws {ConfigurationError} `invalid-options`
 * @example
 * const apiKey = process.env.WEAVR_API_KEY ?? ''
 * const signals = createWeavrSignals({ apiKey })
 * const weavr = createWeavrProxy({ apiKey, baseUrl: 'https://api.weavr.io/multi', signals })
 * export const POST = (request: Request) => signals.receive(request)
 */
export function createWeavrSignals(options: WeavrSignalsOptions): WeavrSignals {
  const { apiKey, store = createMemoryStore(), onWebhook } = options ?? {}
  if (typeof apiKey !== 'function' && !isApiKey(apiKey))
    failOption('apiKey', 'your Weavr API key, or a function that gives it', 'createWeavrSignals')
  const readApiKey = createApiKeyReader(apiKey)
  const owners = createOwners(store)
  const budget = createBodyBudget(16 * MAX_BODY_BYTES)

  async function take(request: Request): Promise<ReceivedWebhook> {
    const { pathname } = new URL(request.url)
    const event = webhookEvents.find(({ path }) => pathname.endsWith(path))?.operationId
    if (!event || request.method !== 'POST')
      throw refuse(404, 'NO_SUCH_WEBHOOK', 'Weavr has no such webhook.')
    const { headers, body, onGone } = readWebCall(request)
    const deadline = createDeadline(TIMEOUT_MS, onGone)
    const limits = { maxBodyBytes: MAX_BODY_BYTES, budget, deadline }
    const { bytes, release } = body ? await readBody(headers, body, limits) : noBody
    try {
      await verifyWebhook(request.headers, bytes, await readApiKey())
      const payload = parse(bytes)
      const { owner, signal } = readEvent(event, payload)
      const ref = await nameOf(request.headers, bytes)
      if ((await store.recall(ref)) !== undefined) return { event, outcome: 'repeated' }
      const identityId = owner ?? (await owners.find(signal.ids))
      if (identityId !== undefined) {
        await owners.note(signal.ids, identityId)
        await store.publish(signalChannel(identityId), JSON.stringify(signal))
      }
      // Only now: what could not be told is to be sent again.
      await store.mark(ref, REPEATED_WITHIN_MS)
      return { event, outcome: identityId === undefined ? 'for-nobody' : 'told' }
    } finally {
      deadline.end()
      release()
    }
  }

  async function receive(request: Request): Promise<Response> {
    try {
      const received = await take(request)
      report(onWebhook, received)
      return new Response(null, { status: 204, headers: neverKept })
    } catch (error) {
      // Weavr sends it again: the store was not there.
      const refusal =
        error instanceof Refusal
          ? error
          : refuse(503, 'STORE_DOWN', 'The webhook could not be handed on. Send it again.')
      report(onWebhook, { outcome: 'refused', cause: refusal.code })
      const { status, headers, text } = toAnswer(refusal)
      return new Response(text, { status, headers })
    }
  }

  return withSignalsInside({ receive }, { store, owners })
}

/** A log that fails is no reason for a webhook to. */
function report(listener: WeavrSignalsOptions['onWebhook'], received: ReceivedWebhook) {
  void Promise.resolve(received)
    .then(listener)
    .catch(() => {})
}

/** @throws {Refusal} 400 */
function parse(bytes: Uint8Array<ArrayBuffer>): object {
  try {
    const payload: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload
  } catch {
    // As below.
  }
  throw refuse(400, 'BODY_UNREADABLE', 'The body is no JSON object.')
}

/** What tells one webhook from another: its `call-ref`; without one, all of it. */
async function nameOf(headers: Headers, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const ref = headers.get('call-ref')
  const text = new TextEncoder().encode(`${headers.get('published-timestamp')}\n`)
  const known = ref === null ? new Uint8Array([...text, ...bytes]) : new TextEncoder().encode(ref)
  const digest = await crypto.subtle.digest('SHA-256', known)
  return `webhook:${btoa(String.fromCharCode(...new Uint8Array(digest, 0, 16)))}`
}
