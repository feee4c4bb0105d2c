import { plural } from '../../internal/plural.js'

/** What `ManagedCardList` says; what a card says of itself is said by `managedCardFace`. */
export interface ManagedCardListMessages {
  title: string
  create: string
  loading: string
  failed: string
  noPermission: string
  /** There never was a card. */
  empty: string
  /** As `empty`, where none can be made here. */
  none: string
  /** The filters leave nothing. */
  noMatch: string
  clearFilters: string
  /** Above the filters, for those who hear it. */
  filters: string
  state: string
  mode: string
  any: string
  active: string
  frozen: string
  closed: string
  debit: string
  prepaid: string
  /** Heard when a filter has settled, and shown beside the heading. */
  count: (count: number) => string
  /** Before the account that a debit card spends from. */
  spendsFrom: string
  anAccount: string
  /** After what a prepaid card holds. */
  onTheCard: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    managedCardList: ManagedCardListMessages
  }
}

const cards = (count: number) => plural('en', count, { one: '# card', other: '# cards' })

/** English. */
export const managedCardListMessages: ManagedCardListMessages = {
  title: 'Cards',
  create: 'Create a card',
  loading: 'Loading cards',
  failed: 'We couldn’t load your cards. Your money is not affected.',
  noPermission: 'Your role can’t see cards. Ask an admin.',
  empty: 'No cards yet. Make one for online payments in a minute.',
  none: 'No cards yet.',
  noMatch: 'Nothing matches.',
  clearFilters: 'Clear filters',
  filters: 'Filter cards',
  state: 'State',
  mode: 'Kind',
  any: 'Any',
  active: 'Active',
  frozen: 'Frozen',
  closed: 'Closed',
  debit: 'Debit',
  prepaid: 'Prepaid',
  count: cards,
  spendsFrom: 'Spends from',
  anAccount: 'an account',
  onTheCard: 'on the card',
}
