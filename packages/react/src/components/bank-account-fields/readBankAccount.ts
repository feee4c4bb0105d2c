import {
  electronicFormatIBAN,
  getCountrySpecifications,
  isValidBIC,
  validateIBAN,
  ValidationErrorsIBAN,
} from 'ibantools'
import { toAsciiDigits } from '../../internal/toAsciiDigits.js'
import type { FormValues } from '../form/Form.js'
import type { BankAccountFieldsMessages } from './bankAccountFieldsMessages.js'

/** How an account is numbered. */
export type BankAccountKind = 'iban' | 'uk' | 'swift'

/** What was typed of a bank account, by the fields' names, or what is wrong with it. */
export interface ReadField<Value> {
  value?: Value
  error?: string
}

const compact = (typed: string | undefined) => toAsciiDigits(typed ?? '').replace(/[\s\p{Pd}.]/gu, '')

/** The IBAN in its compact form. Spaces, small letters and other scripts' digits are welcome. */
export function readIban(typed: string | undefined, words: BankAccountFieldsMessages): ReadField<string> {
  const iban = electronicFormatIBAN(compact(typed))?.toUpperCase()
  if (!iban) return { error: words.ibanMissing }
  const { valid, errorCodes } = validateIBAN(iban)
  // Weavr takes none that is shorter, whatever the registry says.
  if (valid && iban.length >= 15) return { value: iban }
  const length = getCountrySpecifications()[iban.slice(0, 2)]?.chars
  if (errorCodes.includes(ValidationErrorsIBAN.NoIBANCountry) || !length) return { error: words.ibanCountry }
  if (iban.length !== length) return { error: words.ibanLength(length) }
  return {
    error: errorCodes.includes(ValidationErrorsIBAN.WrongBBANFormat) ? words.ibanFormat : words.ibanCheck,
  }
}

/** The country of an IBAN, as far as it is typed. */
export function countryOfIban(typed: string, locale: string): string | undefined {
  const code = compact(typed).slice(0, 2).toUpperCase()
  return getCountrySpecifications()[code]?.chars ? nameOfCountry(code, locale) : undefined
}

/** A country's name in the page's locale, or its code. */
export function nameOfCountry(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

export function readSortCode(typed: string | undefined, words: BankAccountFieldsMessages): ReadField<string> {
  const value = compact(typed)
  return /^\d{6}$/.test(value) ? { value } : { error: words.sortCodeOdd }
}

export function readAccountNumber(
  typed: string | undefined,
  words: BankAccountFieldsMessages,
): ReadField<string> {
  const value = compact(typed)
  return /^\d{8}$/.test(value) ? { value } : { error: words.accountNumberOdd }
}

export interface UkAccount {
  sortCode: string
  accountNumber: string
}
export interface SwiftAccount {
  account: string
  bankIdentifierCode: string
  address: string
  bankCountry: string
}

/** The account that the fields of its kind describe, or what is wrong with them by their names. */
export function readBankAccount(
  values: FormValues,
  words: BankAccountFieldsMessages,
):
  | { kind: 'iban'; account: { iban: string } }
  | { kind: 'uk'; account: UkAccount }
  | { kind: 'swift'; account: SwiftAccount }
  | { kind?: undefined; errors: Record<string, string> } {
  if (values.bank === 'uk') {
    const sortCode = readSortCode(values.sortCode, words)
    const accountNumber = readAccountNumber(values.accountNumber, words)
    const errors = wrong({ sortCode, accountNumber })
    if (errors) return { errors }
    return { kind: 'uk', account: { sortCode: sortCode.value!, accountNumber: accountNumber.value! } }
  }
  if (values.bank === 'swift') {
    const account = compact(values.swiftAccount).toUpperCase()
    const bankIdentifierCode = compact(values.bic).toUpperCase()
    const { address = '', bankCountry = '' } = values
    const errors = wrong({
      swiftAccount: { error: /^[A-Z0-9]{1,34}$/.test(account) ? undefined : words.swiftAccountOdd },
      bic: { error: isValidBIC(bankIdentifierCode) ? undefined : words.bicOdd },
      address: { error: address && address.length <= 150 ? undefined : words.addressOdd },
    })
    return errors
      ? { errors }
      : { kind: 'swift', account: { account, bankIdentifierCode, address, bankCountry } }
  }
  const iban = readIban(values.iban, words)
  return iban.value ? { kind: 'iban', account: { iban: iban.value } } : { errors: { iban: iban.error! } }
}

function wrong(fields: Record<string, ReadField<unknown>>): Record<string, string> | undefined {
  const errors = Object.entries(fields).flatMap(([name, { error }]) =>
    error ? [[name, error] as const] : [],
  )
  return errors.length > 0 ? Object.fromEntries(errors) : undefined
}
