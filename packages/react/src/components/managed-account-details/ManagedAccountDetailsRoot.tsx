'use client'

import { forwardRef, useId, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import { useManagedAccount } from '../../resources/managed-accounts/managedAccountHooks.js'
import { accountStateKey } from '../managed-account-balance/accountState.js'
import { ManagedAccountDetailsProvider } from './ManagedAccountDetailsContext.js'
import { managedAccountDetailsMessages } from './managedAccountDetailsMessages.js'
import { useFreezeAccount } from './useFreezeAccount.js'

export interface ManagedAccountDetailsOptions {
  accountId: string
  /** Where somebody is paid from this account: the one filled button. @default none */
  payHref?: string
  /** Where money is moved between accounts. @default none */
  moveHref?: string
  /**
   * Below what it is said that little is left, in minor units.
   * @default what the payer chose for the account
   */
  lowBalanceThreshold?: number
}

export type ManagedAccountDetailsRootProps = PartProps<'section'> & ManagedAccountDetailsOptions

/** The `<section>`. `data-state` is the account's: `ACTIVE`, `BLOCKED`, `DESTROYED`, `NOT_ENABLED`. */
export const Root = forwardRef<HTMLElement, ManagedAccountDetailsRootProps>(function Root(
  { accountId, payHref, moveHref, lowBalanceThreshold, ...props },
  ref,
) {
  const id = useId()
  const words = useMessages('managedAccountDetails', managedAccountDetailsMessages)
  const query = useManagedAccount(accountId)
  const [said, say] = useState<string>()
  const account = query.data
  const value = {
    id,
    words,
    query,
    account,
    state: account && accountStateKey(account.state),
    threshold: lowBalanceThreshold ?? account?.lowBalanceThreshold,
    payHref,
    moveHref,
    freeze: useFreezeAccount((state) => say(words[state])),
    said,
    say,
    isOnline: useOnline(),
  }
  const own = {
    'data-part': 'root',
    'data-layout': 'stack',
    'data-state': account?.state.state,
    'aria-labelledby': account && id + 'title',
  }
  return (
    <ManagedAccountDetailsProvider value={value}>
      {renderPart('section', own, props, ref)}
    </ManagedAccountDetailsProvider>
  )
})
