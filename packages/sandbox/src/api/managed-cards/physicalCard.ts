import { conflict } from '../../answers/Refusal.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'
import type { PhysicalCardRecord } from '../../state/PhysicalCardRecord.js'

/** @throws {Refusal} 409 `INSTRUMENT_NOT_PHYSICAL` */
export function physicalOf({ physical }: ManagedCardRecord): PhysicalCardRecord {
  if (!physical) throw conflict('INSTRUMENT_NOT_PHYSICAL')
  return physical
}

/** @throws {Refusal} 409 unless the card can be used at a terminal */
export function usablePhysicalOf(card: ManagedCardRecord): PhysicalCardRecord {
  const physical = physicalOf(card)
  refuseBlockedOrDestroyed(card)
  if (!physical.plastic.activated) throw conflict('PHYSICAL_CARD_NOT_ACTIVATED')
  return physical
}

/** @throws {Refusal} 409 `INSTRUMENT_BLOCKED`, `INSTRUMENT_DESTROYED` */
export function refuseBlockedOrDestroyed({ state }: ManagedCardRecord): void {
  if (state.state === 'DESTROYED') throw conflict('INSTRUMENT_DESTROYED')
  if (state.state === 'BLOCKED') throw conflict('INSTRUMENT_BLOCKED')
}
