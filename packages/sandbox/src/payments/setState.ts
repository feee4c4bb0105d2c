import type { SandboxContext } from '../context/SandboxContext.js'
import type { PaymentRecord } from '../state/PaymentRecord.js'

/** Gives a payment a state that every kind of payment, or at least its own, knows. */
export function setState<Payment extends PaymentRecord>(
  payment: Payment,
  state: Payment['state'],
  { now }: Pick<SandboxContext, 'now'>,
): void {
  payment.state = state
  payment.lastUpdatedTimestamp = now()
}
