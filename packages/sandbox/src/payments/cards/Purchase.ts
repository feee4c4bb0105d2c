import type { components } from '@weavr-kit/core'

type Schemas = components['schemas']

/** What a merchant asks of a card. */
export interface Purchase {
  merchant: Schemas['Merchant']
  /** In the merchant's currency. */
  amount: Schemas['CurrencyAmount']
  /** What that is for the card, minor units of its currency. */
  billing: number
  /** Reserved on top, for the exchange rate may change until the settlement. */
  padding: number
  channel: 'atm' | 'contactless' | 'chip' | 'e-commerce'
}
