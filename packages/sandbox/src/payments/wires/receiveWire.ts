import { plan } from '../../context/plan.js'
import { inFull, postNow } from '../postNow.js'
import { sandboxProfiles } from '../../state/sandboxProfiles.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { noteMicroDeposit } from '../linked-accounts/noteMicroDeposit.js'
import type { ManagedAccountRecord } from '../../state/ManagedAccountRecord.js'
import type { IncomingWireTransferRecord } from '../../state/IncomingWireTransferRecord.js'

export interface ArrivingWire extends Pick<
  IncomingWireTransferRecord,
  'amount' | 'senderName' | 'senderDetails' | 'senderReference' | 'paymentNetwork'
> {
  to: ManagedAccountRecord
  /** It is looked at for so long before it counts. @default 0 */
  pendingMs?: number
}

/** Takes in money from outside: at once, or after having been pending. */
export function receiveWire(
  { to, pendingMs = 0, ...wire }: ArrivingWire,
  context: SandboxContext,
): IncomingWireTransferRecord {
  const now = context.now()
  const record: IncomingWireTransferRecord = {
    id: context.nextId(),
    identityId: to.identityId,
    profileId: sandboxProfiles.incomingWireTransfer,
    state: 'PENDING',
    ...wire,
    senderIban: wire.senderDetails?.iban,
    destinationInstrument: { id: to.id, type: 'managed_accounts' },
    isInstant: pendingMs === 0,
    createdAt: now,
    lastUpdatedAt: now,
  }
  context.records.keep('incomingWireTransfers', record)
  if (pendingMs > 0) plan(context, { at: now + pendingMs, task: 'incoming-wires.arrive', id: record.id })
  else settleIncomingWire(record.id, context)
  return record
}

/** Books a pending wire, or refuses it when its account is not there to take it any more. */
export function settleIncomingWire(id: string, context: SandboxContext): void {
  const wire = context.state.incomingWireTransfers[id]
  if (wire?.state !== 'PENDING') return
  const account = context.state.managedAccounts[wire.destinationInstrument.id]
  const accepted = account?.state.state === 'ACTIVE'
  wire.state = accepted ? 'COMPLETED' : 'REJECTED'
  wire.lastUpdatedAt = context.now()
  if (!accepted) return
  wire.executedAt = context.now()
  const { senderName, senderDetails, senderReference, amount } = wire
  postNow(context, account.id, {
    transaction: { id, type: 'incoming_wire_transfers', subtype: 'fundings' },
    description: senderReference || `From ${senderName ?? 'an account outside'}`,
    counterparty: { ...senderDetails, name: senderName ?? 'Unknown sender', reference: senderReference },
    ...inFull(amount.amount),
  })
  if (senderDetails) noteMicroDeposit(senderDetails, amount.amount, wire.identityId, context)
}
