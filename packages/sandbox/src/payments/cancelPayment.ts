import { conflict } from '../answers/Refusal.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { PaymentRecord } from '../state/PaymentRecord.js'
import { setState } from './setState.js'

/** Takes back a payment whose day has not come. @throws {Refusal} 409 `INVALID_STATE` */
export function cancelPayment(
  payment: PaymentRecord,
  reason: string | undefined,
  context: SandboxContext,
): void {
  if (payment.state !== 'SCHEDULED') throw conflict('INVALID_STATE')
  setState(payment, 'CANCELLED', context)
  if (reason !== undefined) payment.cancellationReason = reason
}
