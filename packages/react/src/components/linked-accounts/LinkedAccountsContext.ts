'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { UseConfirmationOptions } from '../confirmation-dialog/useConfirmation.js'
import type { FormMessages } from '../form/formMessages.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { LinkedAccount } from '../../resources/linked-accounts/linkedAccountQueries.js'
import type { LinkedAccountsMessages } from './linkedAccountsMessages.js'

export interface LinkedAccountsContextValue {
  id: string
  words: LinkedAccountsMessages
  general: FormMessages
  query: LoadedQuery<readonly LinkedAccount[]>
  profileId: string | undefined
  push: UseConfirmationOptions['push']
  isOnline: boolean
  isAdding: boolean
  setAdding(isAdding: boolean): void
  /** What came of the last thing that was done. */
  outcome: string | undefined
  setOutcome(outcome: string | undefined): void
}

export const [LinkedAccountsProvider, useLinkedAccountsContext] =
  createRootContext<LinkedAccountsContextValue>('<LinkedAccountsParts.Root>')
