import type { ReactNode } from 'react'
import { formatMoney, type FormatMoneyOptions } from './formatMoney.js'
import type { Money } from './Money.js'

interface AmountProps {
  /** What is not known is shown as such, never as nothing at all. */
  money: Money | undefined
  currencyDisplay?: FormatMoneyOptions['currencyDisplay']
}

/** An amount that stays in one piece, also between right-to-left words. */
export function Amount({ money, currencyDisplay }: AmountProps): ReactNode {
  if (!money) {
    return (
      <span className="amount">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">not known yet</span>
      </span>
    )
  }
  return <bdi className="amount">{formatMoney(money, { currencyDisplay })}</bdi>
}
