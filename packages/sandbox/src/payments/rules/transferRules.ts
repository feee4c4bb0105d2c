import { checkDestination, checkSource } from '../checkInstruments.js'
import { moveBetween } from '../moveBetween.js'
import type { PaymentRules } from './PaymentRules.js'
import { setState } from '../setState.js'
import { conflict } from '../../answers/Refusal.js'
import { sandboxProfiles } from '../../state/sandboxProfiles.js'
import { findInstrument } from '../findInstrument.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { TransferRecord } from '../../state/TransferRecord.js'

/** Transfers stay within one identity and are made at once. */
export const transferRules: PaymentRules<TransferRecord> = {
  check(transfer, context) {
    sides(transfer, context)
  },
  execute(transfer, context) {
    const { from, to } = sides(transfer, context)
    moveBetween(transfer, from, to, context)
    transfer.executionTimestamp = String(context.now())
    setState(transfer, 'COMPLETED', context)
  },
}

function sides(transfer: TransferRecord, context: SandboxContext) {
  // Weavr has no PROFILE_NOT_FOUND for transfers.
  if (transfer.profileId !== sandboxProfiles.transfer) throw conflict('MODEL_CONSTRAINTS_VIOLATED')
  const from = checkSource(transfer, context)
  const found = findInstrument(context.state, transfer.destination)
  const to = checkDestination(found?.identityId === transfer.identityId ? found : undefined, transfer)
  return { from, to }
}
