import type { components } from '@weavr-kit/core'
import type { IbanDetailsMessages } from './ibanDetailsMessages.js'

type BankDetails = components['schemas']['ManagedAccountBankDetails']

/** One thing that somebody who pays in has to know. */
export interface BankLine {
  name: string
  /** As it is copied. */
  value: string
  /** As it is read. */
  shown: string
  /** Digits and letters, not words. */
  isCode: boolean
}

/** As banks print an IBAN. */
const byFour = (iban: string) => iban.replace(/(.{4})(?=.)/g, '$1 ')

const byTwo = (sortCode: string) => sortCode.replace(/(\d\d)(\d\d)(\d\d)/, '$1-$2-$3')

/** The lines of one set of bank details, the same for a payer in any country. */
export function readBankDetails(bank: BankDetails, words: IbanDetailsMessages): BankLine[] {
  const { beneficiaryNameAndSurname, beneficiaryBank, paymentReference, details } = bank
  const text = (name: string, value: string) => ({ name, value, shown: value, isCode: false })
  const code = (name: string, value: string | undefined, shown = value) =>
    value && shown ? [{ name, value, shown, isCode: true }] : []
  return [
    text(words.holder, beneficiaryNameAndSurname),
    ...('iban' in details ? code(words.iban, details.iban, byFour(details.iban)) : []),
    ...('code' in details ? code(words.bic, details.code) : []),
    ...('bankIdentifierCode' in details ? code(words.bic, details.bankIdentifierCode) : []),
    ...('sortCode' in details
      ? [
          ...code(words.sortCode, details.sortCode, byTwo(details.sortCode)),
          ...code(words.accountNumber, details.accountNumber),
        ]
      : []),
    text(words.bank, beneficiaryBank),
    ...code(words.reference, paymentReference),
  ]
}

/** Bank details as text, a line each. */
export const bankText = (all: readonly (readonly BankLine[])[]): string =>
  all.map((lines) => lines.map(({ name, value }) => `${name}: ${value}`).join('\n')).join('\n\n')
