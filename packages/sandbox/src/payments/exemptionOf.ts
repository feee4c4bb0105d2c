import type { components } from '@weavr-kit/core'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { PaymentRecord } from '../state/PaymentRecord.js'
import type { TransferRecord } from '../state/TransferRecord.js'

type Confirmable = Exclude<PaymentRecord, TransferRecord>

// Article 16 of the EU's rules on strong customer authentication (2018/389): up to 30, and no more than 100
// or five in a row.
const lowValue = 3_000
const lowValueInARow = { sum: 10_000, count: 5 }

/** Why the user need not confirm a payment, if so. */
export function exemptionOf(
  payment: Confirmable,
  { records }: Pick<SandboxContext, 'records'>,
): components['schemas']['ChallengeExemptionReason'] | undefined {
  if ('destination' in payment && 'beneficiaryId' in payment.destination) return 'TRUSTED_BENEFICIARY'
  if (payment.amount.amount > lowValue) return undefined
  const own = records.of('payments', payment.identityId).filter(({ kind }) => kind !== 'transfers')
  const lastConfirmed = own.findLastIndex((other) => 'confirmedAt' in other)
  const row = own
    .slice(lastConfirmed + 1)
    .filter((other) => 'challengeExemptionReason' in other && other.challengeExemptionReason === 'LOW_VALUE')
  const sum = row.reduce((total, { amount }) => total + amount.amount, payment.amount.amount)
  return row.length < lowValueInARow.count && sum <= lowValueInARow.sum ? 'LOW_VALUE' : undefined
}
