'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { ManagedAccount } from '../../resources/managed-accounts/managedAccountQueries.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { AccountStateKey } from '../managed-account-balance/accountState.js'
import type { ManagedAccountDetailsMessages } from './managedAccountDetailsMessages.js'
import type { FreezeAccount } from './useFreezeAccount.js'

export interface ManagedAccountDetailsContextValue {
  id: string
  words: ManagedAccountDetailsMessages
  query: LoadedQuery<ManagedAccount>
  account: ManagedAccount | undefined
  /** What is not usual about its state; none for an active one. */
  state: AccountStateKey | undefined
  /** In minor units; below it, it is said that little is left. */
  threshold: number | undefined
  payHref: string | undefined
  moveHref: string | undefined
  freeze: FreezeAccount
  /** What was done last, in words. */
  said: string | undefined
  say(words: string | undefined): void
  isOnline: boolean
}

export const [ManagedAccountDetailsProvider, useManagedAccountDetailsContext] =
  createRootContext<ManagedAccountDetailsContextValue>('<ManagedAccountDetailsParts.Root>')
