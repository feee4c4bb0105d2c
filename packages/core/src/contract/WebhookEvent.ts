import type { operations } from './webhookSchema.generated.js'

/** Names an event as Weavr's description does: `managed_accounts_deposits_watch`. */
export type WebhookName = keyof operations

/** What each event tells, by its name. */
export type WebhookPayloads = {
  [Name in WebhookName]: operations[Name]['requestBody']['content']['application/json']
}

/** One kind of webhook, as a sender or a receiver has to know it. */
export interface WebhookEvent {
  operationId: WebhookName
  /** What follows the address of the receiver, such as `/managed_accounts/deposits/watch`. */
  path: string
  /** The name of its file in the contract, such as `accounts`. */
  resource: string
  summary: string
}
