import type { components } from '@weavr-kit/core'

/** What a merchant says of a purchase, or of a refund. */
export interface CardPurchaseBody {
  merchantName: string
  merchantId?: string
  merchantCategoryCode?: string
  transactionAmount: components['schemas']['CurrencyAmount']
  /** Three letters. */
  transactionCountry?: string
  atmWithdrawal?: boolean
  cardPresent?: boolean
  cardHolderPresent?: 'PRESENT' | 'NOT_PRESENT' | 'PRESENCE_UNKNOWN'
  forexPadding?: number
  initiateBiometricThreeDSecure?: boolean
  additionalMerchantData?: {
    merchantCountry?: string
    merchantCity?: string
    merchantStreet?: string
    merchantURL?: string
  }
}

export interface NumberPurchaseBody extends CardPurchaseBody {
  cardNumber: string
  cvv: string
  expiryDate: string
}

const country = { type: 'string', pattern: '^[A-Z]{3}$' }

const properties = {
  merchantName: { type: 'string', minLength: 1, maxLength: 50 },
  merchantId: { type: 'string', minLength: 1, maxLength: 15 },
  merchantCategoryCode: { type: 'string', minLength: 1, maxLength: 4 },
  transactionAmount: {
    type: 'object',
    required: ['currency', 'amount'],
    properties: { currency: { type: 'string', pattern: '^[A-Z]{3}$' }, amount: { type: 'integer' } },
  },
  transactionCountry: country,
  atmWithdrawal: { type: 'boolean' },
  cardPresent: { type: 'boolean' },
  cardHolderPresent: { enum: ['PRESENT', 'NOT_PRESENT', 'PRESENCE_UNKNOWN'] },
  forexPadding: { type: 'integer' },
  initiateBiometricThreeDSecure: { type: 'boolean' },
  additionalMerchantData: { type: 'object', properties: { merchantCountry: country } },
}

export const cardPurchaseBody = {
  type: 'object',
  required: ['merchantName', 'transactionAmount'],
  properties,
}

export const numberPurchaseBody = {
  type: 'object',
  required: ['cardNumber', 'cvv', 'expiryDate', 'merchantName', 'transactionAmount'],
  properties: {
    ...properties,
    cardNumber: { type: 'string', pattern: '^[0-9 ]*$', minLength: 16, maxLength: 50 },
    cvv: { type: 'string', minLength: 1 },
    expiryDate: { type: 'string', minLength: 1 },
  },
}
