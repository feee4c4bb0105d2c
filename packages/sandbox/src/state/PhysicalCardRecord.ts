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
    | 'bulkDelivery'
    | 'productReference'
    | 'carrierType'
    | 'deliveryAddress'
    | 'deliveryMethod'
    | 'nameOnCardLine2'
  >
}
