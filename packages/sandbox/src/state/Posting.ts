import type { components } from '@weavr-kit/core'

/** Where the money came from or went to. */
export type PostingCounterparty =
  | { name: string; id?: string; categoryCode?: string; country?: string }
  | components['schemas']['InstrumentCounterparty']
  | components['schemas']['BankAccountCounterparty']

/** One line of the ledger: what an event did to one instrument's balances. Never changed, never removed. */
export interface Posting {
  id: string
  at: number
  /** The event, e.g. a card payment; several postings may share it. */
  transaction: components['schemas']['StatementTransaction']
  description?: string
  counterparty?: PostingCounterparty
  /** The debit-mode card that spent the account's money. */
  cardId?: string
  /** Change of what can be spent, minor units. */
  available: number
  /** Change of what is there, minor units; 0 while an amount is only reserved. */
  actual: number
  availableAfter: number
  actualAfter: number
}
