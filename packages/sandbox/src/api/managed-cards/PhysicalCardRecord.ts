import type { components } from '@weavr-kit/core'

type Schemas = components['schemas']

/** One piece of plastic. */
export interface PlasticRecord {
  orderedAt: number
  /** What its holder has to know to activate it; any code will do when none was set. */
  activationCode?: string
  activated: boolean
}

/** The physical side of a card. */
export interface PhysicalCardRecord {
  plastic: PlasticRecord
  /** The one that was ordered for it; it takes over when it is activated. */
  replacement?: { plastic: PlasticRecord; reason: 'DAMAGED' | 'EXPIRED' }
  /** The one that was asked for with the order. */
  pin?: string
  pinBlocked: boolean
  /** Spent by contactless since the PIN was last entered, minor units. */
  contactlessSpent: number
  delivery: Pick<
    Schemas['PhysicalCardDetails'],
    'bulkDelivery' | 'productReference' | 'carrierType' | 'deliveryAddress' | 'deliveryMethod' | 'nameOnCardLine2'
  >
}

const hourMs = 3_600_000

/** How long after the order a piece of plastic comes this far, latest first. */
const stages = [
  ['DELIVERED', 96 * hourMs],
  ['DISPATCHED', 24 * hourMs],
  ['SENT_FOR_FULFILLMENT', hourMs],
] as const

export function manufacturingStateAt({ orderedAt }: PlasticRecord, now: number): Schemas['ManufacturingState'] {
  return stages.find(([, afterMs]) => now - orderedAt >= afterMs)?.[0] ?? 'REQUESTED'
}

/** What the contract answers for the physical side of the card with this id. */
export function toPhysicalCardDetails(cardId: string, physical: PhysicalCardRecord, now: number): Schemas['PhysicalCardDetails'] {
  const { plastic, replacement, pinBlocked, delivery } = physical
  const newest = replacement?.plastic ?? plastic
  return {
    ...delivery,
    pendingActivation: !newest.activated,
    pinBlocked,
    manufacturingState: manufacturingStateAt(newest, now),
    ...(replacement && { replacement: { replacementReason: replacement.reason, replacementId: cardId } }),
  }
}
