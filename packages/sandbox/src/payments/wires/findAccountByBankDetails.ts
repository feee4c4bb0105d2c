import { toManagedAccountIban } from './toManagedAccountIban.js'
import type { ManagedAccountRecord } from '../../state/ManagedAccountRecord.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { BankDetails } from '../../state/BankDetails.js'

/**
 * The managed account behind an IBAN, or an account number and its sort code: of any identity, but not
 * destroyed.
 */
export function findAccountByBankDetails(
  wanted: BankDetails,
  { records, now }: Pick<SandboxContext, 'records' | 'now'>,
): ManagedAccountRecord | undefined {
  return records.all('managedAccounts').find((account) => {
    if (account.ibanRequestedAt === undefined || account.state.state === 'DESTROYED') return false
    return toManagedAccountIban(account, '', now()).bankAccountDetails.some(({ details }) =>
      isSame(details, wanted),
    )
  })
}

function isSame(details: BankDetails, wanted: BankDetails): boolean {
  if (wanted.iban !== undefined) return details.iban === wanted.iban
  return (
    wanted.accountNumber !== undefined &&
    details.accountNumber === wanted.accountNumber &&
    details.sortCode === wanted.sortCode
  )
}
