import type { WebhookName, WebhookPayloads } from '@weavr-kit/core/contract'

/** Something that has happened, as a webhook tells it. */
export type SandboxEvent = {
  [Name in WebhookName]: { name: Name; payload: WebhookPayloads[Name] }
}[WebhookName]
