import { toManagedAccountIban } from '../api/managed-accounts/toManagedAccountIban.js'
import type { ManagedAccountRecord } from '../api/managed-accounts/ManagedAccountRecord.js'
import type { SandboxContext } from './SandboxContext.js'

/** What tells a bank account from all others. */
export interface BankDetails {
  iban?: string
  accountNumber?: string
  sortCode?: string
}

/** The managed account behind an IBAN, or an account number and its sort code: of any identity, but not destroyed. */
export function findAccountByBankDetails(wanted: BankDetails, { state, now }: Pick<SandboxContext, 'state' | 'now'>): ManagedAccountRecord | undefined {
  return Object.values(state.managedAccounts).find((account) => {
    if (account.ibanRequestedAt === undefined || account.state.state === 'DESTROYED') return false
    return toManagedAccountIban(account, '', now()).bankAccountDetails.some(({ details }) => isSame(details, wanted))
  })
}

function isSame(details: BankDetails, wanted: BankDetails): boolean {
  if (wanted.iban !== undefined) return details.iban === wanted.iban
  return wanted.accountNumber !== undefined && details.accountNumber === wanted.accountNumber && details.sortCode === wanted.sortCode
}
