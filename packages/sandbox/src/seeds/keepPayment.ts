import type { Posting } from '../state/Posting.js'
import type { PaymentFields } from '../state/PaymentFields.js'
import { findInstrument, type FoundInstrument } from '../payments/findInstrument.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import { sandboxProfiles } from '../state/sandboxProfiles.js'

/**
 * Keeps the transfer or the wire that a posting of a seed's story tells of, as if it had been made by a call.
 */
export function keepPayment(posting: Posting, instrumentId: string, context: SandboxContext): void {
  const account = findInstrument(context.state, { id: instrumentId, type: 'managed_accounts' })
  if (!account) return
  if (posting.transaction.type === 'incoming_wire_transfers') keepIncomingWire(posting, account, context)
  else if (posting.transaction.type === 'outgoing_wire_transfers') keepOutgoingWire(posting, account, context)
  else if (posting.transaction.type === 'transfers' && posting.available < 0)
    keepTransfer(posting, account, context)
}

function keepTransfer(posting: Posting, account: FoundInstrument, { records }: SandboxContext) {
  const { counterparty } = posting
  if (!counterparty || !('type' in counterparty)) return
  const { id, type } = counterparty
  const fields = toFields(posting, account, sandboxProfiles.transfer)
  records.keep('payments', { kind: 'transfers', ...fields, destination: { id, type }, state: 'COMPLETED' })
}

function keepOutgoingWire(posting: Posting, account: FoundInstrument, { records }: SandboxContext) {
  const payee = bankOf(posting)
  const fields = toFields(posting, account, sandboxProfiles.outgoingWireTransfer)
  records.keep('payments', {
    kind: 'outgoing_wire_transfers',
    ...fields,
    source: { id: account.id, type: 'managed_accounts' },
    type: networkOf(account),
    payee,
    destination: payee,
    description: posting.description,
    confirmedAt: posting.at,
    state: 'COMPLETED',
  })
}

function keepIncomingWire(posting: Posting, account: FoundInstrument, { records }: SandboxContext) {
  const { name, iban } = bankOf(posting)
  const { at, description, available, transaction } = posting
  records.keep('incomingWireTransfers', {
    id: transaction.id,
    identityId: account.identityId,
    profileId: sandboxProfiles.incomingWireTransfer,
    state: 'COMPLETED',
    amount: { currency: account.currency, amount: available },
    destinationInstrument: { id: account.id, type: 'managed_accounts' },
    paymentNetwork: networkOf(account),
    senderName: name,
    senderIban: iban,
    senderReference: description,
    senderDetails: { iban },
    isInstant: true,
    createdAt: at,
    executedAt: at,
    lastUpdatedAt: at,
  })
}

function toFields(
  { transaction, at, available }: Posting,
  { id, type, identityId, currency }: FoundInstrument,
  profileId: string,
): PaymentFields {
  return {
    id: transaction.id,
    identityId,
    profileId,
    source: { id, type },
    amount: { currency, amount: -available },
    creationTimestamp: at,
    lastUpdatedTimestamp: at,
    executionTimestamp: String(at),
  }
}

/** The bank account that a story names. */
function bankOf({ counterparty }: Posting): { name: string; iban: string } {
  const { name = '', iban = '' } = { name: '', iban: '', ...counterparty }
  return { name, iban }
}

const networkOf = ({ currency }: FoundInstrument) => (currency === 'GBP' ? 'FASTER_PAYMENTS' : 'SEPA')
