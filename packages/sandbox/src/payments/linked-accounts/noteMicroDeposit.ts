import type { BankDetails } from '../../state/BankDetails.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { LinkedAccountRecord } from '../../state/LinkedAccountRecord.js'
import { currentRun, endSteps } from './endSteps.js'

/**
 * Money that came from an account which waits to be linked, in the amount that was asked for, proves whose it
 * is.
 */
export function noteMicroDeposit(
  sender: BankDetails,
  amount: number,
  identityId: string,
  context: SandboxContext,
): void {
  for (const account of context.records.of('linkedAccounts', identityId)) {
    const details = currentRun(account)?.verificationSteps.find(
      ({ step }) => step === 'MICRO_DEPOSIT',
    )?.details
    if (details?.amount.amount !== amount || !isFrom(account, sender)) continue
    endSteps(account, ['MICRO_DEPOSIT'], 'COMPLETED', context)
  }
}

function isFrom(
  { accountReference }: LinkedAccountRecord,
  { iban, accountNumber, sortCode }: BankDetails,
): boolean {
  if ('iban' in accountReference) return accountReference.iban === iban
  return (
    'accountNumber' in accountReference &&
    accountReference.accountNumber === accountNumber &&
    accountReference.sortCode === sortCode
  )
}
