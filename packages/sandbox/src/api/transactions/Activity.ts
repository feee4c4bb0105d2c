import type { components } from '@weavr-kit/core'

type Schemas = components['schemas']

/** What happened, or is to happen, to one instrument. Collected when somebody asks, never kept. */
export interface Activity {
  id: string
  type: Schemas['TransactionActivityType']
  subtype?: string
  instrument: Schemas['InstrumentId']
  direction: Schemas['TransactionActivityDirection']
  amount: Schemas['CurrencyAmount']
  startedAt: number
  updatedAt: number
}
