import { conflict } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { validFrom } from './issueCard.js'
import { orderPlastic } from './orderPlastic.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'

/** Gives a card that is to be renewed new dates, and its holder new plastic. @throws {Refusal} 409 */
export function renewCard(card: ManagedCardRecord, context: Pick<SandboxContext, 'state' | 'now'>): void {
  const { state, physical, renewalType } = card
  if (state.blockedReason === 'LOST' || state.destroyedReason === 'STOLEN')
    throw conflict('INSTRUMENT_MARKED_LOST_STOLEN')
  if (state.state === 'DESTROYED') throw conflict('INSTRUMENT_DESTROYED')
  if (renewalType === 'NO_RENEW') throw conflict('INSTRUMENT_NOT_RENEWABLE')
  Object.assign(card, validFrom(context.now()))
  if (!physical) return
  const plastic = orderPlastic(card.id, physical.plastic.activationCode, context)
  physical.replacement = { plastic, reason: 'EXPIRED' }
}
