import type { components } from '@weavr-kit/core'
import { plasticStages } from '../../payments/cards/orderPlastic.js'
import type { PlasticRecord, PhysicalCardRecord } from '../../state/PhysicalCardRecord.js'

type Schemas = components['schemas']

export function manufacturingStateAt(
  { orderedAt }: PlasticRecord,
  now: number,
): Schemas['ManufacturingState'] {
  return plasticStages.find(([, afterMs]) => now - orderedAt >= afterMs)?.[0] ?? 'REQUESTED'
}

/** What the contract answers for the physical side of the card with this id. */
export function toPhysicalCardDetails(
  cardId: string,
  physical: PhysicalCardRecord,
  now: number,
): Schemas['PhysicalCardDetails'] {
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
