'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import type { SpendRules } from '../../resources/spend-rules/spendRuleQueries.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { ManagedCardDetailsMessages } from './managedCardDetailsMessages.js'

export interface ManagedCardDetailsContextValue {
  query: LoadedQuery<ManagedCard>
  words: ManagedCardDetailsMessages
  /** How the payer calls the account that a debit card spends from. */
  accountName: string | undefined
  accountHref: ((id: string) => string) | undefined
  /** Where they are known. */
  limits: NonNullable<SpendRules['cardLevelSpendRules']>['spendLimit']
}

export const [ManagedCardDetailsProvider, useManagedCardDetailsContext] =
  createRootContext<ManagedCardDetailsContextValue>('<ManagedCardDetailsParts.Root>')
