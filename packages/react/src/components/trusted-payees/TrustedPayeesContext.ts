'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { FormMessages } from '../form/formMessages.js'
import type { LoadedPages } from '../loaded/loadedPages.js'
import type { Beneficiary } from '../../resources/beneficiaries/beneficiaryQueries.js'
import type { TrustedPayeesMessages } from './trustedPayeesMessages.js'
import type { PayeeBatches } from './usePayeeBatches.js'
import type { ListedPayee } from './usePayeeList.js'

export interface TrustedPayeesContextValue extends LoadedPages<ListedPayee> {
  id: string
  words: TrustedPayeesMessages
  general: FormMessages
  batches: PayeeBatches
  payHref: ((payee: Beneficiary) => string) | undefined
  isOnline: boolean
  isAdding: boolean
  setAdding(isAdding: boolean): void
  /** Whose removal is being asked about. */
  leaving: string | undefined
  setLeaving(id: string | undefined): void
}

export const [TrustedPayeesProvider, useTrustedPayeesContext] =
  createRootContext<TrustedPayeesContextValue>('<TrustedPayeesParts.Root>')
