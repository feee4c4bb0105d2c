import { formatMoney, useWeavrLocale, type Money } from '@weavr-kit/react'
import type { ReactNode } from 'react'

/** An amount that stays in one piece; a dash where it is not known. */
export function Amount({ currency = 'EUR', amount }: Partial<Money>): ReactNode {
  const locale = useWeavrLocale()
  return amount === undefined ? (
    '–'
  ) : (
    <bdi className="story-amount">{formatMoney({ currency, amount }, { locale })}</bdi>
  )
}
