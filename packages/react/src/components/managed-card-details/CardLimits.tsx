'use client'

import type { components } from '@weavr-kit/core'
import { useId, type ReactNode } from 'react'
import { formatMoney } from '../../internal/formatMoney.js'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { Money } from '../money/Money.js'
import { managedCardDetailsMessages } from './managedCardDetailsMessages.js'

type Left = components['schemas']['AvailableToSpend']

interface Shared {
  /** What the limits are, where that is known. */
  limits: readonly components['schemas']['SpendLimit'][] | undefined
  /** @default the symbol */
  currencyDisplay?: 'code'
}

/** What is left, then of how much and until when, then the same as a bar. */
export function CardLimits({ left, ...shared }: Shared & { left: readonly Left[] }): ReactNode {
  return left.map((one) =>
    one.value && one.interval ? (
      <CardLimit key={one.interval} value={one.value} interval={one.interval} {...shared} />
    ) : null,
  )
}

function CardLimit({ value, interval, limits, currencyDisplay }: Shared & Required<Left>) {
  const id = useId()
  const locale = useWeavrLocale()
  const words = useMessages('managedCardDetails', managedCardDetailsMessages)
  const limit = limits?.find((one) => one.interval === interval)?.value
  const isComparable = limit?.currency === value.currency && limit.amount > 0
  return (
    <li>
      <p id={id}>
        <Money value={value} currencyDisplay={currencyDisplay} />{' '}
        <span>
          {isComparable
            ? words.leftOf(formatMoney(limit, { locale, currencyDisplay }), interval)
            : words.left(interval)}
        </span>
      </p>
      {isComparable && (
        <meter
          aria-labelledby={id}
          min={0}
          max={limit.amount}
          low={limit.amount * 0.15}
          optimum={limit.amount}
          value={Math.max(0, value.amount)}
        />
      )}
    </li>
  )
}
