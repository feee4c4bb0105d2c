import { plural } from '../../internal/plural.js'
import type { ActivityFilters } from './ActivityFilters.js'

type Choices<Name extends keyof ActivityFilters> = Record<NonNullable<ActivityFilters[Name]>, string>

/** What `Activity` says; movements are said by `movement`. */
export interface ActivityMessages {
  title: string
  loading: string
  failed: string
  noPermission: string
  empty: string
  noMatch: string
  clearFilters: string
  /** Above the filters, for those who hear it. */
  filters: string
  any: string
  type: string
  types: Choices<'type'>
  direction: string
  directions: Choices<'direction'>
  state: string
  states: Choices<'state'>
  /** Above what has not moved yet. */
  waiting: string
  /** Of the table, for those who hear it. */
  caption: string
  stateColumn: string
  /** Heard when a filter has settled. */
  count: (count: number) => string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    activity: ActivityMessages
  }
}

/** English. */
export const activityMessages: ActivityMessages = {
  title: 'Activity',
  loading: 'Loading activity',
  failed: 'We couldn’t load the activity. Your money is not affected.',
  noPermission: 'Your role can’t see activity. Ask an admin.',
  empty: 'Nothing has happened yet. Payments show up here.',
  noMatch: 'Nothing matches.',
  clearFilters: 'Clear filters',
  filters: 'Filter activity',
  any: 'Any',
  type: 'Type',
  types: {
    cards: 'Card',
    transfers: 'Between your accounts',
    sends: 'Weavr account',
    bank: 'Bank payment',
    fees: 'Fee',
    corrections: 'Correction',
  },
  direction: 'In or out',
  directions: { in: 'Money in', out: 'Money out' },
  state: 'State',
  states: { waiting: 'Waiting', done: 'Done', returned: 'Came back', cancelled: 'Cancelled' },
  waiting: 'Waiting',
  caption: 'Movements, newest first; on top what has not moved yet',
  stateColumn: 'State',
  count: (count) => plural('en', count, { one: '# movement', other: '# movements' }),
}
