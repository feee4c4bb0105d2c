import { correspondentBankTransferRules } from '../api/correspondent-bank-transfers/correspondentBankTransferRules.js'
import { outgoingWireTransferRules } from '../api/outgoing-wire-transfers/outgoingWireTransferRules.js'
import { sendRules } from '../api/sends/sendRules.js'
import { transferRules } from '../api/transfers/transferRules.js'
import type { PaymentRecord } from './PaymentRecord.js'
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
