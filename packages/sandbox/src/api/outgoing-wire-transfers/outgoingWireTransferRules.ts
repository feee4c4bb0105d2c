import { checkWire } from '../../payments/checkWire.js'
import type { PaymentRules } from '../../payments/PaymentRules.js'
import { submitWire } from '../../payments/submitWire.js'
import { conflict } from '../../pipeline/Refusal.js'
import { sandboxProfiles } from '../../seeds/sandboxProfiles.js'
import { findWireTarget } from './findWireTarget.js'
import type { OutgoingWireTransferRecord } from './OutgoingWireTransferRecord.js'

/** Wires leave an account with an IBAN. They reserve their amount until they have arrived. */
export const outgoingWireTransferRules: PaymentRules<OutgoingWireTransferRecord> = {
  check(wire, context) {
    if (wire.profileId !== sandboxProfiles.outgoingWireTransfer) throw conflict('PROFILE_NOT_FOUND')
    checkWire(wire, context)
    // A beneficiary or a linked account may have gone since the wire was scheduled.
    findWireTarget(wire.destination, wire.identityId, context)
  },
  execute: submitWire,
}
