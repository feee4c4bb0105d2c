import { plural } from '../../internal/plural.js'

/** What `ManagedAccountList` says; what an account says of itself is said by `managedAccountBalance`. */
export interface ManagedAccountListMessages {
  title: string
  pay: string
  move: string
  create: string
  loading: string
  failed: string
  noPermission: string
  /** There never was an account. */
  empty: string
  /** The filters leave nothing. */
  noMatch: string
  clearFilters: string
  /** Above the filters, for those who hear it. */
  filters: string
  state: string
  currency: string
  any: string
  active: string
  frozen: string
  closed: string
  /** Heard when a filter has settled. */
  count: (count: number) => string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    managedAccountList: ManagedAccountListMessages
  }
}

/** English. */
export const managedAccountListMessages: ManagedAccountListMessages = {
  title: 'Accounts',
  pay: 'Pay someone',
  move: 'Move between accounts',
  create: 'Open an account',
  loading: 'Loading accounts',
  failed: 'We couldn’t load your accounts. Your money is not affected.',
  noPermission: 'Your role can’t see accounts. Ask an admin.',
  empty: 'No accounts yet. Open one to hold money and to be paid.',
  noMatch: 'Nothing matches.',
  clearFilters: 'Clear filters',
  filters: 'Filter accounts',
  state: 'State',
  currency: 'Currency',
  any: 'Any',
  active: 'Active',
  frozen: 'Frozen',
  closed: 'Closed',
  count: (count) => plural('en', count, { one: '# account', other: '# accounts' }),
}
