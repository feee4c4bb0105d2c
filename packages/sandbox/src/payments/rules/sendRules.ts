import { checkDestination, checkSource } from '../checkInstruments.js'
import { moveBetween } from '../moveBetween.js'
import type { PaymentRules } from './PaymentRules.js'
import { setState } from '../setState.js'
import { conflict } from '../../answers/Refusal.js'
import { sandboxProfiles } from '../../state/sandboxProfiles.js'
import { findInstrument } from '../findInstrument.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { findActiveBeneficiary } from '../findActiveBeneficiary.js'
import type { SendRecord } from '../../state/SendRecord.js'

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
  if ('beneficiaryId' in send.destination)
    findActiveBeneficiary(send.destination.beneficiaryId, send.identityId, context)
  const to = checkDestination(findInstrument(context.state, send.recipient), send)
  if (to.identityId === send.identityId) throw conflict('DESTINATION_BELONGS_TO_SAME_IDENTITY')
  return { from, to }
}
