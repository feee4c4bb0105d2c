import { checkDestination, checkSource } from '../../payments/checkInstruments.js'
import { moveBetween } from '../../payments/moveBetween.js'
import type { PaymentRules } from '../../payments/PaymentRules.js'
import { setState } from '../../payments/setState.js'
import { conflict } from '../../pipeline/Refusal.js'
import { sandboxProfiles } from '../../seeds/sandboxProfiles.js'
import { findInstrument } from '../../state/findInstrument.js'
import type { SandboxContext } from '../../state/SandboxContext.js'
import type { TransferRecord } from './TransferRecord.js'

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
