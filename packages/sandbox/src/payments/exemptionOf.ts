import type { components } from '@weavr-kit/core'
import type { SandboxContext } from '../state/SandboxContext.js'
import type { PaymentRecord } from './PaymentRecord.js'
import type { TransferRecord } from '../api/transfers/TransferRecord.js'

type Confirmable = Exclude<PaymentRecord, TransferRecord>

// Article 16 of the EU's rules on strong customer authentication (2018/389): up to 30, and no more than 100 or five in a row.
const lowValue = 3_000
const lowValueInARow = { sum: 10_000, count: 5 }

/** Why the user need not confirm a payment, if so. */
export function exemptionOf(payment: Confirmable, { state }: Pick<SandboxContext, 'state'>): components['schemas']['ChallengeExemptionReason'] | undefined {
  if ('destination' in payment && 'beneficiaryId' in payment.destination) return 'TRUSTED_BENEFICIARY'
  if (payment.amount.amount > lowValue) return undefined
  const own = Object.values(state.payments).filter((other) => other.kind !== 'transfers' && other.identityId === payment.identityId)
  const lastConfirmed = own.findLastIndex((other) => 'confirmedAt' in other)
  const row = own.slice(lastConfirmed + 1).filter((other) => 'challengeExemptionReason' in other && other.challengeExemptionReason === 'LOW_VALUE')
  const sum = row.reduce((total, { amount }) => total + amount.amount, payment.amount.amount)
  return row.length < lowValueInARow.count && sum <= lowValueInARow.sum ? 'LOW_VALUE' : undefined
}
