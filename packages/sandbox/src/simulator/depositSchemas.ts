import type { components } from '@weavr-kit/core'
import type { BankDetails } from '../state/BankDetails.js'

export interface Deposit {
  depositAmount: { currency: string; amount?: number }
  senderName?: string
  reference?: string
  paymentNetwork?: components['schemas']['OutgoingWireTransferType'] | 'BACS' | 'CHAPS'
}

/** A deposit to an account that is named by its id. */
export interface AccountDeposit extends Deposit {
  senderIban?: string
  sepa?: { iban: string }
  fasterPayments?: Required<Pick<BankDetails, 'accountNumber' | 'sortCode'>>
}

/** A deposit as a bank would make it. */
export interface WireDeposit extends Deposit {
  iban?: string
  senderIbanDetails?: { iban: string }
  senderFasterPaymentsDetails?: Required<Pick<BankDetails, 'accountNumber' | 'sortCode'>>
  destinationIbanDetails?: { iban: string }
  destinationFasterPaymentsDetails?: Required<Pick<BankDetails, 'accountNumber' | 'sortCode'>>
}

/** What the Simulator API calls an amount of money. */
export const currencyAmountSchema = {
  type: 'object',
  required: ['currency'],
  properties: { currency: { type: 'string', pattern: '^[A-Z]{3}$' }, amount: { type: 'integer' } },
}

const iban = {
  type: 'object',
  required: ['iban'],
  properties: { iban: { type: 'string', pattern: '^[A-Z0-9]*$' } },
}

const fasterPayments = {
  type: 'object',
  required: ['accountNumber', 'sortCode'],
  properties: {
    accountNumber: { type: 'string', pattern: '^[0-9]*$' },
    sortCode: { type: 'string', pattern: '^[0-9]{6}$' },
  },
}

const depositProperties = {
  depositAmount: currencyAmountSchema,
  senderName: { type: 'string' },
  reference: { type: 'string' },
  receiverName: { type: 'string' },
  paymentNetwork: { enum: ['SEPA', 'FASTER_PAYMENTS', 'SWIFT', 'BACS', 'CHAPS', 'RIX'] },
}

export const accountDepositSchema = {
  type: 'object',
  required: ['depositAmount'],
  properties: {
    ...depositProperties,
    senderIban: { type: 'string', maxLength: 50, pattern: '^[a-zA-Z0-9_-]+$' },
    sepa: iban,
    fasterPayments,
  },
}

export const wireDepositSchema = {
  type: 'object',
  required: ['depositAmount'],
  properties: {
    ...depositProperties,
    iban: { type: 'string' },
    senderIbanDetails: iban,
    senderFasterPaymentsDetails: fasterPayments,
    destinationIbanDetails: iban,
    destinationFasterPaymentsDetails: fasterPayments,
  },
}
