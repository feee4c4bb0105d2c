import { plan } from '../context/plan.js'
import { Refusal } from '../answers/Refusal.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import { checkFunds, checkSchedule } from './checkInstruments.js'
import { exemptionOf } from './exemptionOf.js'
import type { PaymentRecord } from '../state/PaymentRecord.js'
import { rulesOf } from './rules/rulesOf.js'
import { setState } from './setState.js'

/** Takes a new payment in. @throws {Refusal} 409 when a rule is against it; then there is no payment */
export function startPayment(payment: PaymentRecord, context: SandboxContext): void {
  checkSchedule(payment, context)
  rulesOf(payment).check(payment, context)
  // Whether a scheduled one is covered shows on its day.
  if (payment.scheduledTimestamp === undefined) checkFunds(payment, context)
  const exemption = payment.kind === 'transfers' ? undefined : exemptionOf(payment, context)
  if (exemption) Object.assign(payment, { challengeExemptionReason: exemption })
  context.records.keep('payments', payment)
  proceed(payment, context)
}

/**
 * Takes a payment as far as it can go. It stops where it has to wait for its user or its day, and until then
 * it moves and reserves nothing: Weavr counts those states as drafts. A rule that is broken by then makes it
 * `REJECTED`.
 */
export function proceed(payment: PaymentRecord, context: SandboxContext): void {
  const stop = nextStop(payment, context.now())
  if (stop) {
    setState(payment, stop, context)
    if (stop === 'SCHEDULED')
      plan(context, { at: Number(payment.scheduledTimestamp), task: 'payments.due', id: payment.id })
    return
  }
  try {
    rulesOf(payment).check(payment, context)
    checkFunds(payment, context)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    reject(payment, 'SYSTEM', context)
    return
  }
  rulesOf(payment).execute(payment, context)
}

/** Ends a payment that was not made. */
export function reject(payment: PaymentRecord, by: 'SYSTEM' | 'USER', context: SandboxContext): void {
  setState(payment, 'REJECTED', context)
  if (payment.kind === 'outgoing_wire_transfers') payment.rejectedInfo = by
}

function nextStop(
  payment: PaymentRecord,
  now: number,
): 'PENDING_CONFIRMATION' | 'PENDING_CHALLENGE' | 'SCHEDULED' | undefined {
  if (
    'payee' in payment &&
    payment.validationOutcomes &&
    !payment.payeeAccepted &&
    payment.validationOutcomes.some(isInDoubt)
  )
    return 'PENDING_CONFIRMATION'
  if (
    payment.kind !== 'transfers' &&
    payment.challengeExemptionReason === undefined &&
    payment.confirmedAt === undefined
  )
    return 'PENDING_CHALLENGE'
  return Number(payment.scheduledTimestamp ?? 0) > now ? 'SCHEDULED' : undefined
}

const isInDoubt = ({ categoryResult: { match } }: { categoryResult: { match: string } }) =>
  match !== 'MATCH' && match !== 'EXACT_MATCH'
