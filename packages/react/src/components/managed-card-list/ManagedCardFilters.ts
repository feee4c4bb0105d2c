import type { InfiniteManagedCardsParams } from '../../resources/managed-cards/managedCardQueries.js'

import { keepKnown } from '../filters/keepKnown.js'

/** Which cards are listed. An app keeps it where it likes, in the address for one. */
export interface ManagedCardFilters {
  /** @default all that are not closed */
  state?: 'active' | 'frozen' | 'closed' | undefined
  /** @default both kinds */
  mode?: 'debit' | 'prepaid' | undefined
}

const states = {
  open: ['ACTIVE', 'BLOCKED', 'NOT_ENABLED'],
  active: ['ACTIVE'],
  frozen: ['BLOCKED'],
  closed: ['DESTROYED'],
} as const

const modes = { debit: 'DEBIT_MODE', prepaid: 'PREPAID_MODE' } as const

/** Without what no card is filtered by. */
export const readFilters = (filters: ManagedCardFilters): ManagedCardFilters =>
  keepKnown(filters, { state: ['active', 'frozen', 'closed'], mode: Object.keys(modes) })

/** The filters as Weavr's own. */
export const toParams = ({ state, mode }: ManagedCardFilters): InfiniteManagedCardsParams => ({
  state: [...states[state ?? 'open']],
  ...(mode && { mode: modes[mode] }),
})
