'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { useCopy } from '../../internal/useCopy.js'
import type { useCreateManagedAccountIban } from '../../resources/managed-accounts/managedAccountHooks.js'
import type {
  ManagedAccount,
  ManagedAccountIban,
} from '../../resources/managed-accounts/managedAccountQueries.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { BankLine } from './readBankDetails.js'
import type { IbanDetailsMessages } from './ibanDetailsMessages.js'
import type { Share } from './useShare.js'

export interface IbanDetailsContextValue {
  id: string
  words: IbanDetailsMessages
  query: LoadedQuery<ManagedAccountIban>
  /** Of the account; `undefined` while it is not known. */
  accountState: ManagedAccount['state']['state'] | undefined
  /** A set of lines for each way to be paid. */
  banks: readonly (readonly BankLine[])[]
  isOnline: boolean
  create: ReturnType<typeof useCreateManagedAccountIban>
  /** Asks for an IBAN. */
  get(): void
  /** It was on its way, and has come. */
  hasCome: boolean
  copyAll: ReturnType<typeof useCopy>
  share: Share
}

export const [IbanDetailsProvider, useIbanDetailsContext] =
  createRootContext<IbanDetailsContextValue>('<IbanDetailsParts.Root>')
