import { checkWire } from '../wires/checkWire.js'
import type { PaymentRules } from './PaymentRules.js'
import { submitWire } from '../wires/submitWire.js'
import { conflict } from '../../answers/Refusal.js'
import { sandboxProfiles } from '../../state/sandboxProfiles.js'
import type { CorrespondentBankTransferRecord } from '../../state/CorrespondentBankTransferRecord.js'

/** They leave any account: the originator's bank account is what the payee's bank is told. */
export const correspondentBankTransferRules: PaymentRules<CorrespondentBankTransferRecord> = {
  check(wire, context) {
    if (wire.profileId !== sandboxProfiles.correspondentBankTransfer) throw conflict('PROFILE_NOT_FOUND')
    checkWire(wire, context)
    const { bankAccountDetails } = wire.originator
    // A BIC has eight signs, or eleven with the branch.
    const isBic = [8, 11].includes(bankAccountDetails.financialInstitution.length)
    if (!isBic) throw conflict('ORIGINATOR_DETAILS_INVALID')
  },
  execute: submitWire,
}
