import type { WebhookName } from '@weavr-kit/core/contract'
import type { WeavrStore } from '../store/WeavrStore.js'

export interface WeavrSignalsOptions {
  /** The account's API key, with which Weavr signs; or a function that gives it. */
  apiKey: string | (() => string | Promise<string>)
  /**
   * What the instances of this server share: give the proxy the same one.
   * @default the memory of this process
   */
  store?: WeavrStore
  /** Hears of every webhook once it is dealt with: no id of anybody, no payload. What it throws is dropped. */
  onWebhook?: (received: ReceivedWebhook) => void
}

/** What became of a webhook. Safe to log. */
export interface ReceivedWebhook {
  /** Missing where it was refused. */
  event?: WebhookName
  /**
   * `told`: the pages of its payer have heard. `for-nobody`: it does not say whose it is, and nobody has looked
   * at what it is about. `repeated`: it came before. `refused`: it is not Weavr's, or could not be handed on.
   */
  outcome: 'told' | 'for-nobody' | 'repeated' | 'refused'
  /** Why it was refused: a code of the server's own answers. */
  cause?: string
}

/** Made by `createWeavrSignals`. Hand it to the proxy as it is: no copy of it lets pages listen. */
export interface WeavrSignals {
  /**
   * Takes what Weavr sends to your address for webhooks, whatever comes before Weavr's own path. Answers 204
   * at once, 401 to what is not Weavr's, and 503 where it could not be handed on: Weavr then sends it again.
   */
  receive(request: Request): Promise<Response>
}
