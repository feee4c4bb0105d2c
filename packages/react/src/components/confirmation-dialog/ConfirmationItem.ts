import type { components } from '@weavr-kit/core'
import type { Money } from '../../internal/formatMoney.js'

/**
 * What can wait for the payer's confirmation; `beneficiary_batches` are payees that are added or removed
 * together.
 */
export type ConfirmableType = components['schemas']['ChallengedResourceType'] | 'beneficiary_batches'

/** One thing that a code confirms, as Weavr has it: what the payer sees is what is carried out. */
export interface ConfirmationItem {
  id: string
  kind: 'payment' | 'payee' | 'payee-removal' | 'account'
  /** The other side's name; `undefined` where Weavr tells none. */
  payee?: string
  /** Its whole IBAN, account, or Weavr id. */
  account?: string
  /** Only of payments. */
  amount?: Money
  /** What the payer calls the account or card that pays; `undefined` where they may not see it. */
  from?: string
  reference?: string
  /** Epoch milliseconds at which it goes out; `undefined` for at once. */
  scheduledAt?: number
}
