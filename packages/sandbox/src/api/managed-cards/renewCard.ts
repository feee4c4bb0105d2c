import { conflict } from '../../pipeline/Refusal.js'
import type { SandboxContext } from '../../state/SandboxContext.js'
import { validFrom } from './issueCard.js'
import type { ManagedCardRecord } from './ManagedCardRecord.js'

/** Gives a card that is to be renewed new dates, and its holder new plastic. @throws {Refusal} 409 */
export function renewCard(card: ManagedCardRecord, { now }: Pick<SandboxContext, 'now'>): void {
  const { state, physical, renewalType } = card
  if (state.blockedReason === 'LOST' || state.destroyedReason === 'STOLEN') throw conflict('INSTRUMENT_MARKED_LOST_STOLEN')
  if (state.state === 'DESTROYED') throw conflict('INSTRUMENT_DESTROYED')
  if (renewalType === 'NO_RENEW') throw conflict('INSTRUMENT_NOT_RENEWABLE')
  Object.assign(card, validFrom(now()))
  if (!physical) return
  const { activationCode } = physical.plastic
  const plastic = { orderedAt: now(), activated: false, ...(activationCode && { activationCode }) }
  physical.replacement = { plastic, reason: 'EXPIRED' }
}
