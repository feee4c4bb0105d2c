import { friendlyFormatIBAN } from 'ibantools'

/** As banks print them: an IBAN in fours, a sort code in pairs. */
export const groupIban = (iban: string): string => friendlyFormatIBAN(iban) ?? iban

export const groupSortCode = (sortCode: string): string => sortCode.replace(/(\d\d)(?=\d)/g, '$1-')

/** An account as Weavr writes it, whatever kind it is. */
export interface AnyAccount {
  iban?: string | undefined
  sortCode?: string | undefined
  accountNumber?: string | undefined
  account?: string | undefined
  accountDescriptor?: string | undefined
}

/** The whole number of an account, to be compared with a paper. */
export function writeAccount({
  iban,
  sortCode,
  accountNumber,
  account,
  accountDescriptor,
}: AnyAccount): string {
  if (iban) return groupIban(iban)
  if (accountNumber) return [sortCode && groupSortCode(sortCode), accountNumber].filter(Boolean).join(' ')
  return account ?? accountDescriptor ?? ''
}

/** The last four characters, by which somebody knows an account in a list. */
export const tailOf = (account: AnyAccount): string => writeAccount(account).replace(/[\s-]/g, '').slice(-4)
