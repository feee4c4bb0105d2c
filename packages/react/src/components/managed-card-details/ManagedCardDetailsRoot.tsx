'use client'

import { forwardRef } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useManagedAccount } from '../../resources/managed-accounts/managedAccountHooks.js'
import { useManagedCard } from '../../resources/managed-cards/managedCardHooks.js'
import { useManagedCardSpendRules } from '../../resources/spend-rules/spendRuleHooks.js'
import { ManagedCardDetailsProvider } from './ManagedCardDetailsContext.js'
import { managedCardDetailsMessages } from './managedCardDetailsMessages.js'

export interface ManagedCardDetailsOptions {
  /** Which card; waits while it is not known yet. */
  cardId: string | undefined
  /** Where an account's own page is: what a debit card spends from becomes a link. @default no link */
  accountHref?: (id: string) => string
}

export type ManagedCardDetailsRootProps = PartProps<'section'> & ManagedCardDetailsOptions

/** The `<section>`. `data-state` is the card's. */
export const Root = forwardRef<HTMLElement, ManagedCardDetailsRootProps>(function Root(
  { cardId, accountHref, ...props },
  ref,
) {
  const query = useManagedCard(cardId)
  const card = query.data
  const isDebit = card?.mode === 'DEBIT_MODE'
  const account = useManagedAccount(isDebit ? card.parentManagedAccountId : undefined)
  const hasLimits = isDebit && (card.availableToSpend?.length ?? 0) > 0
  const rules = useManagedCardSpendRules(hasLimits ? cardId : undefined)
  const words = useMessages('managedCardDetails', managedCardDetailsMessages)
  const value = {
    ...{ query, words, accountHref },
    accountName: account.data?.friendlyName,
    limits: rules.data?.cardLevelSpendRules?.spendLimit,
  }
  const own = {
    'data-part': 'root',
    'data-layout': 'stack',
    'data-state': card?.state.state,
    'aria-label': words.title,
  }
  return (
    <ManagedCardDetailsProvider value={value}>
      {renderPart('section', own, props, ref)}
    </ManagedCardDetailsProvider>
  )
})
