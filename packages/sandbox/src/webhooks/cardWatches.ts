import { toPhysicalCardDetails } from '../api/managed-cards/toPhysicalCardDetails.js'
import type { ManagedCardRecord } from '../state/ManagedCardRecord.js'
import { cardId, present } from './eventFields.js'
import type { Watch } from './Watch.js'

const eventOfState = { ACTIVE: 'UNBLOCKED', BLOCKED: 'BLOCKED', DESTROYED: 'DESTROYED' } as const
const reasonOf = { DAMAGED: 'DAMAGED', EXPIRED: 'RENEW' } as const

const life: Watch<ManagedCardRecord> = {
  look: ({ state, physical }) => `${state.state} ${physical?.plastic.activated ?? ''}`,
  tell({ id, state, type, renewalType }, { before = '', now }, context) {
    const [was, wasActivated] = before.split(' ')
    const [is = '', isActivated] = now.split(' ')
    // Ordering plastic changes nothing yet.
    if (was === is && !(wasActivated === 'false' && isActivated === 'true')) return []
    const eventType =
      was === is || was === ''
        ? 'ACTIVATED'
        : was === 'NOT_ENABLED'
          ? 'ENABLED'
          : eventOfState[is as keyof typeof eventOfState]
    const timestamp = String(context.now())
    return [
      {
        name: 'managed_cards_state_change_watch',
        payload: { id: cardId(id), timestamp, eventType, state, cardType: type, renewalType },
      },
    ]
  },
}

const monthOf = (mmyy: string) => mmyy.slice(2) + mmyy.slice(0, 2)

/** Its date moves back when it is about to expire, and forward when it is renewed. */
const expiry: Watch<ManagedCardRecord> = {
  look: ({ expiryMmyy, state }) =>
    state.destroyedReason === 'EXPIRED' ? `${expiryMmyy} expired` : expiryMmyy,
  tell({ id, state, type, expiryMmyy, renewalType }, { before, now }, context) {
    if (before === undefined) return []
    const renewed = monthOf(expiryMmyy) > monthOf(before)
    const eventType = now.endsWith('expired')
      ? 'CARD_EXPIRED'
      : renewed
        ? 'CARD_RENEWED'
        : 'CARD_ABOUT_TO_EXPIRE'
    const renewal = renewed ? { renewalTimestamp: String(context.now()) } : {}
    return [
      {
        name: 'managed_cards_expiries_watch',
        payload: { id: cardId(id), eventType, state, cardType: type, expiryMmyy, renewalType, ...renewal },
      },
    ]
  },
}

/** From the order of plastic to its activation. */
const plastic: Watch<ManagedCardRecord> = {
  look: ({ id, physical }, { now }) => {
    if (!physical) return ''
    const { manufacturingState, pendingActivation } = toPhysicalCardDetails(id, physical, now())
    return `${manufacturingState} ${pendingActivation}`
  },
  tell({ id, physical }, _seen, { now }) {
    if (!physical) return []
    const newest = physical.replacement?.plastic ?? physical.plastic
    return [
      {
        name: 'managed_cards_physical_cards_upgrade_watch',
        payload: {
          id: cardId(id),
          physicalCardDetails: toPhysicalCardDetails(id, physical, now()),
          upgradedTimestamp: String(newest.orderedAt),
        },
      },
    ]
  },
}

const replacement: Watch<ManagedCardRecord> = {
  look: ({ replacement: by, physical }) => `${by?.id ?? ''} ${physical?.replacement?.reason ?? ''}`,
  tell({ id, replacement: by, physical, userId }, { before = '', now }, context) {
    const shared = { replacementTimestamp: String(context.now()), ...present({ userId }) }
    const [lost, broken] = now.split(' ')
    const [wasLost, wasBroken] = before.split(' ')
    if (by && lost !== wasLost)
      return [
        {
          name: 'managed_cards_replacement_watch',
          payload: {
            eventType: 'PHYSICAL_REPLACEMENT',
            id: cardId(id),
            replacementId: cardId(by.id),
            replacementReason: 'LOST_STOLEN',
            ...shared,
          },
        },
      ]
    if (!physical?.replacement || broken === wasBroken) return []
    return [
      {
        name: 'managed_cards_replacement_watch',
        payload: {
          eventType: 'PHYSICAL_REPLACEMENT',
          id: cardId(id),
          replacementId: cardId(id),
          replacementReason: reasonOf[physical.replacement.reason],
          ...shared,
        },
      },
    ]
  },
}

export const cardWatches: readonly Watch<ManagedCardRecord>[] = [life, expiry, plastic, replacement]
