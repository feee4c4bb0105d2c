import { checkDestination, checkSource } from '../../payments/checkInstruments.js'
import { moveBetween } from '../../payments/moveBetween.js'
import type { PaymentRules } from '../../payments/PaymentRules.js'
import { setState } from '../../payments/setState.js'
import { conflict } from '../../pipeline/Refusal.js'
import { sandboxProfiles } from '../../seeds/sandboxProfiles.js'
import { findInstrument } from '../../state/findInstrument.js'
import type { SandboxContext } from '../../state/SandboxContext.js'
import { findActiveBeneficiary } from '../beneficiaries/findActiveBeneficiary.js'
import type { SendRecord } from './SendRecord.js'

/** Sends go to another identity and are made as soon as they are confirmed. */
export const sendRules: PaymentRules<SendRecord> = {
  check(send, context) {
    sides(send, context)
  },
  execute(send, context) {
    const { from, to } = sides(send, context)
    moveBetween(send, from, to, context)
    send.executionTimestamp = String(context.now())
    setState(send, 'COMPLETED', context)
  },
}

function sides(send: SendRecord, context: SandboxContext) {
  if (send.profileId !== sandboxProfiles.send) throw conflict('PROFILE_NOT_FOUND')
  const from = checkSource(send, context)
  // A beneficiary may have been removed since the send was scheduled.
  if ('beneficiaryId' in send.destination) findActiveBeneficiary(send.destination.beneficiaryId, send.identityId, context)
  const to = checkDestination(findInstrument(context.state, send.recipient), send)
  if (to.identityId === send.identityId) throw conflict('DESTINATION_BELONGS_TO_SAME_IDENTITY')
  return { from, to }
}
