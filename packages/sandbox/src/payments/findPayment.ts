import { callerOf, type Call } from '../context/Call.js'
import { notFound } from '../answers/Refusal.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { PaymentRecord } from '../state/PaymentRecord.js'

/** The payment of this kind that the path names. @throws {Refusal} 404 unless it is the caller's */
export function findPayment<Kind extends PaymentRecord['kind']>(
  call: Pick<Call, 'caller' | 'params'>,
  { state }: Pick<SandboxContext, 'state'>,
  kind: Kind,
): Extract<PaymentRecord, { kind: Kind }> {
  const payment = state.payments[call.params.id ?? '']
  if (payment?.kind !== kind || payment.identityId !== callerOf(call).identity.id)
    throw notFound('There is no such payment.')
  return payment as Extract<PaymentRecord, { kind: Kind }>
}
