import { plan } from '../../context/plan.js'
import { reverseFee } from '../fees/reverseFee.js'
import { receiveWire } from './receiveWire.js'
import { toManagedAccountIban } from './toManagedAccountIban.js'
import { findAccountByBankDetails } from './findAccountByBankDetails.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { WireRecord } from '../../state/PaymentRecord.js'
import { inFull, postNow } from '../postNow.js'
import { setState } from '../setState.js'
import { toWirePosting } from './toWirePosting.js'

/** How long the payee's bank takes to send a wire back. */
export const returnTakesMs = 60_000

/**
 * The money has arrived: now it is gone from the account. Between two accounts of the sandbox it is there at
 * once.
 */
export function completeWire(wire: WireRecord, context: SandboxContext): void {
  postNow(context, wire.source.id, { ...toWirePosting(wire), available: 0, actual: -wire.amount.amount })
  setState(wire, 'COMPLETED', context)
  const arrived = deliver(wire, context)
  if (!arrived || /^returned\b/i.test(wire.payee.name))
    plan(context, { at: context.now() + returnTakesMs, task: 'wires.return', id: wire.id })
}

/** The network refused it: what was reserved can be spent again. */
export function rejectWire(wire: WireRecord, context: SandboxContext): void {
  postNow(context, wire.source.id, { ...toWirePosting(wire), available: wire.amount.amount, actual: 0 })
  if (wire.feeId !== undefined) reverseFee(wire.feeId, context)
  setState(wire, 'REJECTED', context)
  if (wire.kind === 'outgoing_wire_transfers') wire.rejectedInfo = 'SYSTEM'
}

/** The payee's bank sent the money back. */
export function returnWire(wire: WireRecord, context: SandboxContext): void {
  postNow(context, wire.source.id, { ...toWirePosting(wire, 'returns'), ...inFull(wire.amount.amount) })
  setState(wire, 'RETURNED', context)
}

/** False when the account is one of the sandbox's and does not take the money. */
function deliver(wire: WireRecord, context: SandboxContext): boolean {
  const { state, now } = context
  const to = findAccountByBankDetails(wire.payee, context)
  if (!to) return true
  const from = state.managedAccounts[wire.source.id]
  const sender = state.identities[wire.identityId]?.name
  const bank =
    from && sender !== undefined
      ? toManagedAccountIban(from, sender, now()).bankAccountDetails[0]?.details
      : undefined
  const senderDetails = bank && {
    ...('iban' in bank
      ? { iban: bank.iban }
      : { accountNumber: bank.accountNumber, sortCode: bank.sortCode }),
  }
  const incoming = receiveWire(
    {
      to,
      amount: wire.amount,
      paymentNetwork: wire.type,
      senderName: sender,
      senderDetails,
      senderReference: wire.description,
    },
    context,
  )
  return incoming.state === 'COMPLETED'
}
