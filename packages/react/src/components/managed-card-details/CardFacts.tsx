'use client'

import type { ReactNode } from 'react'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { Verbatim } from '../../internal/Verbatim.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import { DateTime } from '../date-time/DateTime.js'
import { formatExpiry } from '../managed-card-face/formatExpiry.js'
import { useManagedCardDetailsContext } from './ManagedCardDetailsContext.js'

export function CardFacts({ card }: { card: ManagedCard }): ReactNode {
  const { words } = useManagedCardDetailsContext()
  const country = new Intl.DisplayNames(useWeavrLocale(), { type: 'region' })
  const { addressLine1, addressLine2, city, postCode, country: code } = card.billingAddress
  const facts: [string, ReactNode][] = [
    [words.holder, <Verbatim>{card.nameOnCard}</Verbatim>],
    [words.kind, words.kinds[card.mode][card.type]],
    [words.currency, card.currency],
    [words.expires, <Verbatim dir="ltr">{formatExpiry(card.expiryMmyy)}</Verbatim>],
    [words.made, <DateTime value={card.creationTimestamp} show="date" />],
    [
      words.billingAddress,
      [addressLine1, addressLine2, city, postCode, country.of(code)]
        .filter((line) => line)
        .map((line) => (
          <span key={line} data-part="line">
            <Verbatim>{line}</Verbatim>
          </span>
        )),
    ],
  ]
  return facts.map(([name, fact]) => (
    <div key={name}>
      <dt>{name}</dt>
      <dd>{fact}</dd>
    </div>
  ))
}
