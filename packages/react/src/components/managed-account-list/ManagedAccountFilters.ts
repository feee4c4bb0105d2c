import type { InfiniteManagedAccountsParams } from '../../resources/managed-accounts/managedAccountQueries.js'

import { keepKnown } from '../filters/keepKnown.js'

/** Which accounts are listed. An app keeps it where it likes, in the address for one. */
export interface ManagedAccountFilters {
  /** @default all that are not closed */
  state?: 'active' | 'frozen' | 'closed' | undefined
  /** An ISO 4217 code. @default all currencies */
  currency?: string | undefined
}

const states = {
  open: ['ACTIVE', 'BLOCKED', 'NOT_ENABLED'],
  active: ['ACTIVE'],
  frozen: ['BLOCKED'],
  closed: ['DESTROYED'],
} as const

/** Without what no account is filtered by. */
export const readFilters = (filters: ManagedAccountFilters): ManagedAccountFilters =>
  keepKnown(filters, { state: ['active', 'frozen', 'closed'], currency: 'anything' })

/** The filters as Weavr's own. */
export const toParams = ({ state, currency }: ManagedAccountFilters): InfiniteManagedAccountsParams => ({
  state: [...states[state ?? 'open']],
  ...(currency && { currency }),
})
