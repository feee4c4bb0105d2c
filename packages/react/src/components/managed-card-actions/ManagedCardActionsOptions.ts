import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import type { CardActionInput } from './useCardActions.js'

export interface ManagedCardActionsOptions {
  card: ManagedCard
  /** Where the card's limits are set. @default no link */
  spendControlsHref?: string | undefined
  /** Where another card is ordered for one that is lost or stolen: your server does it. @default no link */
  replacementHref?: ((card: ManagedCard) => string) | undefined
  /** How the programme has its plastic made. @default what Weavr has set for it */
  physicalCard?:
    Pick<CardActionInput['order'], 'productReference' | 'carrierType' | 'deliveryMethod'> | undefined
}
