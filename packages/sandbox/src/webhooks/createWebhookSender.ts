import { webhookEvents } from '@weavr-kit/core/contract'
import type { Timers } from '@weavr-kit/core'
import { createWebhookSigner, type WebhookSigner } from './createWebhookSigner.js'
import { demandWebhookUrl } from './demandWebhookUrl.js'
import type { SandboxEvent } from './SandboxEvent.js'

/** A server that is told what happens. */
export interface WebhookAddress {
  /** Each event comes by `POST` to this, followed by the event's path. */
  url: string
  /** How it is reached. @default the global one */
  fetch?: (request: Request) => Promise<Response>
}

export interface WebhookSenderOptions {
  addresses: readonly WebhookAddress[]
  apiKey: string
  timers: Timers
  /** The time of this process, by which receivers tell what is old. */
  processNow(): number
  /** Hears of an event that an address did not take. */
  onGivenUp?(failure: WebhookFailure): void
}

/** An event that an address did not take, however often it was sent. */
export interface WebhookFailure {
  /** The whole address, with the event's path. */
  url: string
  /** A status, or what kept it from arriving. */
  reason: string
}

export interface WebhookSender {
  /** Sends in its own time; nobody waits for it, and it never throws. */
  send(event: SandboxEvent): void
  /** Sends nothing more. */
  stop(): void
}

/** How long it waits before the second, third … attempt. */
export const retryAfterMs = [1_000, 5_000, 25_000, 120_000] as const
/** How long a receiver may take. */
export const answerWithinMs = 10_000

const pathOf = new Map(webhookEvents.map(({ operationId, path }) => [operationId, path]))

/**
 * Sends events, signed as Weavr signs them, to each address in the order in which they happened.
 * @throws {RangeError} for an address that is none
 */
export function createWebhookSender(options: WebhookSenderOptions): WebhookSender {
  const { addresses, apiKey, timers, processNow, onGivenUp } = options
  for (const { url } of addresses) demandWebhookUrl(url)
  let signer: Promise<WebhookSigner> | undefined
  const pending = new Set<() => void>()
  let stopped = false

  /** Resolves when the time has come; never, once all is stopped. */
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      const cancel = timers.after(ms, () => {
        pending.delete(cancel)
        resolve()
      })
      pending.add(cancel)
    })

  /** Of this attempt: a receiver that refuses what is old shall not refuse what was delayed. */
  async function headersOf({ ref, body }: Parcel) {
    const sign = await (signer ??= createWebhookSigner(apiKey))
    const published = String(processNow())
    return {
      'content-type': 'application/json',
      'call-ref': ref,
      'request-ref': ref,
      'published-timestamp': published,
      signature: await sign(published),
      'signature-v2': await sign(ref + body + published),
    }
  }

  /** Undefined when it was taken, else why not. */
  async function attempt({ url, fetch: reach = globalThis.fetch }: WebhookAddress, parcel: Parcel) {
    const late = new AbortController()
    const stopWaiting = timers.after(answerWithinMs, () => late.abort())
    pending.add(stopWaiting)
    try {
      const { body, path } = parcel
      const headers = await headersOf(parcel)
      const request = { method: 'POST', headers, body, signal: late.signal, redirect: 'manual' } as const
      const answer = await reach(new Request(joined(url, path), request))
      await answer.body?.cancel()
      return answer.ok ? undefined : String(answer.status)
    } catch (error) {
      return late.signal.aborted ? 'no answer' : error instanceof Error ? error.message : String(error)
    } finally {
      pending.delete(stopWaiting)
      stopWaiting()
    }
  }

  async function deliver(address: WebhookAddress, parcel: Parcel) {
    let reason = stopped ? undefined : await attempt(address, parcel)
    for (const ms of retryAfterMs) {
      if (reason === undefined || stopped) return
      await wait(ms)
      reason = await attempt(address, parcel)
    }
    // By itself: what it throws shall not stop what comes next.
    if (reason !== undefined) {
      const failure = { url: joined(address.url, parcel.path), reason }
      queueMicrotask(() => onGivenUp?.(failure))
    }
  }

  const lines = addresses.map((address) => ({ address, last: Promise.resolve() }))
  return {
    send({ name, payload }) {
      const parcel = {
        ref: globalThis.crypto.randomUUID(),
        body: JSON.stringify(payload),
        path: pathOf.get(name) ?? '',
      }
      for (const line of lines) line.last = line.last.then(() => deliver(line.address, parcel))
    },
    stop() {
      stopped = true
      for (const cancel of pending) cancel()
      pending.clear()
    },
  }
}

/** An event, the same for all addresses and attempts. */
interface Parcel {
  /** By which a receiver knows one that comes twice. */
  ref: string
  body: string
  path: string
}

const joined = (url: string, path: string) => url.replace(/\/$/, '') + path
