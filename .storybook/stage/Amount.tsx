import type { components } from '@weavr-kit/core'
import type { ReactNode } from 'react'

/** Minor units of euro or sterling as money, through a decimal string: nothing is divided. */
export function Amount({ currency, amount }: Partial<components['schemas']['CurrencyAmount']>): ReactNode {
  if (amount === undefined) return '–'
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  return <bdi className="story-amount">{format.format(`${amount}E-2` as Intl.StringNumericLiteral).replace('-', '−')}</bdi>
}
