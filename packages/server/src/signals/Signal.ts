import type { WebhookName } from '@weavr-kit/core/contract'

/**
 * What a payer's pages hear: that something happened, and to which things. No amount, no name, no words: they
 * read what changed themselves, with their own rights.
 */
export interface Signal {
  event: WebhookName
  /** Of the things that it is about: accounts, cards, payments, challenges. */
  ids: readonly string[]
  /** Of a challenge: what became of it. */
  status?: string
}
