import { checkWire } from '../wires/checkWire.js'
import type { PaymentRules } from './PaymentRules.js'
import { submitWire } from '../wires/submitWire.js'
import { conflict } from '../../answers/Refusal.js'
import { sandboxProfiles } from '../../state/sandboxProfiles.js'
import { findWireTarget } from '../wires/findWireTarget.js'
import type { OutgoingWireTransferRecord } from '../../state/OutgoingWireTransferRecord.js'

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
