import type { ReactNode } from 'react'
import { formatMoney } from './formatMoney.js'
import type { Money } from './Money.js'

/** An amount that came in or went out. The sign is said in words as well, because a hyphen is often not read. */
export function Movement({ money }: { money: Money }): ReactNode {
  const direction = money.amount > 0 ? 'in' : money.amount < 0 ? 'out' : undefined
  return (
    <>
      <bdi className="amount movement" data-direction={direction}>
        {formatMoney(money, { signed: true })}
      </bdi>
      {direction && <span className="visually-hidden"> money {direction}</span>}
    </>
  )
}
