'use client'

import { forwardRef } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import type { ManagedAccount } from '../../resources/managed-accounts/managedAccountQueries.js'
import { Money } from '../money/Money.js'
import { managedAccountBalanceMessages } from './managedAccountBalanceMessages.js'

export type ManagedAccountBalanceProps = Omit<PartProps<'div'>, 'children'> & {
  account: Pick<ManagedAccount, 'currency' | 'balances'>
}

/**
 * What can be spent from an account, large; beneath it what is there and what is held, where that is not the
 * same. A native `<div>` that takes the props it is given.
 *
 * @example
 * <ManagedAccountBalance account={account} />
 */
export const ManagedAccountBalance = forwardRef<HTMLDivElement, ManagedAccountBalanceProps>(
  function ManagedAccountBalance({ account: { currency, balances }, ...props }, ref) {
    const words = useMessages('managedAccountBalance', managedAccountBalanceMessages)
    const { availableBalance: available, actualBalance: actual } = balances
    const held = available === undefined || actual === undefined ? 0 : actual - available
    const money = (amount: number | undefined) => (amount === undefined ? undefined : { currency, amount })
    const children = (
      <>
        <p data-part="available">
          <span data-part="heard">{words.available} </span>
          <Money value={money(available)} />
        </p>
        {held !== 0 && (
          <p data-part="held">
            <span>
              <Money value={money(actual)} /> {words.onTheAccount}
            </span>{' '}
            <span aria-hidden="true">·</span>{' '}
            <span>
              <Money value={money(held)} /> {words.held}
            </span>
          </p>
        )}
      </>
    )
    return renderPart('div', { 'data-weavr': 'managed-account-balance', children }, props, ref)
  },
)
