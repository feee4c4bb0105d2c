import type { ManagedAccount } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { Amount } from '../money/Amount.js'

/** What can be spent, large. What is there and held back, only when that is not the same. */
export function AccountBalance({ account: { currency, balances } }: { account: ManagedAccount }): ReactNode {
  const { availableBalance, actualBalance } = balances
  const money = (amount: number | undefined) => (amount === undefined ? undefined : { currency, amount })
  const held = availableBalance === undefined || actualBalance === undefined ? 0 : actualBalance - availableBalance
  return (
    <div className="balance">
      <p className="balance-available">
        <span className="visually-hidden">Available: </span>
        <Amount money={money(availableBalance)} />
      </p>
      {held !== 0 && (
        <p className="muted">
          <span className="unbroken">
            <Amount money={money(actualBalance)} /> on the account
          </span>
          {' · '}
          <span className="unbroken">
            <Amount money={money(held)} /> held
          </span>
        </p>
      )}
    </div>
  )
}
