'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { useCreateManagedAccount } from '../../resources/managed-accounts/managedAccountHooks.js'
import type { ManagedAccount } from '../../resources/managed-accounts/managedAccountQueries.js'
import type { CreateManagedAccountFormMessages } from './createManagedAccountFormMessages.js'

export interface CreateManagedAccountFormContextValue {
  id: string
  words: CreateManagedAccountFormMessages
  profileId: string
  currencies: readonly string[]
  accountHref: ((account: ManagedAccount) => string) | undefined
  create: ReturnType<typeof useCreateManagedAccount>
  isOnline: boolean
  /** Begins anew after an account was opened. */
  startOver(): void
}

export const [CreateManagedAccountFormProvider, useCreateManagedAccountFormContext] =
  createRootContext<CreateManagedAccountFormContextValue>('<CreateManagedAccountFormParts.Root>')
