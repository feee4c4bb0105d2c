import type { components } from '@weavr-kit/core'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'

type Schemas = components['schemas']

export interface CreateManagedCardFormOptions {
  /** The programme's profile for each kind of card that may be made: at least one. The payer is not asked. */
  profileIds: { debit?: string; prepaid?: string }
  /** What a prepaid card may be in. @default EUR, GBP, USD */
  currencies?: readonly string[]
  /** Where the bills go. @default asked in the form */
  billingAddress?: Schemas['Address']
  /** What else a card gets without being asked. @default nothing */
  details?: Pick<
    Schemas['ManagedCardCreateFields'],
    'tag' | 'userId' | 'renewalType' | 'digitalWallets' | 'externalData'
  >
  /** Where the new card is: a link once it is there. @default no link */
  cardHref?: (card: ManagedCard) => string
  /** Called with the new card. @default nobody */
  onCreated?: (card: ManagedCard) => void
}
