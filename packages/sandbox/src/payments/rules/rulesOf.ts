import { correspondentBankTransferRules } from './correspondentBankTransferRules.js'
import { outgoingWireTransferRules } from './outgoingWireTransferRules.js'
import { sendRules } from './sendRules.js'
import { transferRules } from './transferRules.js'
import type { PaymentRecord } from '../../state/PaymentRecord.js'
import type { PaymentRules } from './PaymentRules.js'

const rules: { [Kind in PaymentRecord['kind']]: PaymentRules<Extract<PaymentRecord, { kind: Kind }>> } = {
  transfers: transferRules,
  sends: sendRules,
  outgoing_wire_transfers: outgoingWireTransferRules,
  correspondent_bank_transfers: correspondentBankTransferRules,
}

/** What a payment's kind does in its own way. */
export function rulesOf({ kind }: PaymentRecord): PaymentRules<PaymentRecord> {
  return rules[kind]
}
