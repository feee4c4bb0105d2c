'use client'

import type { components } from '@weavr-kit/core'
import type { ReactNode } from 'react'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { Money } from '../money/Money.js'
import { describeTransaction } from '../movement/describeTransaction.js'
import { useMovementDetailsContext } from './MovementDetailsContext.js'

type Forex = components['schemas']['TransactionForex']

/** What is known of the movement, in pairs. */
export function MovementFacts(): ReactNode {
  const { instrument, movement, names, transaction, words } = useMovementDetailsContext()
  const locale = useWeavrLocale()
  if (!transaction) return null
  const { how, card, reference } = describeTransaction(transaction, { instrument, names, words: movement })
  const forex = forexOf(transaction.transaction)
  const rate = forex?.exchangeRate
  const name = names.get(instrument.id)
  const isOfCard = instrument.type === 'managed_cards'
  return (
    <>
      <Fact name={words.how} value={how} />
      <Fact
        name={words.card}
        value={
          card && (
            <>
              {isOfCard && name && <Verbatim>{name} </Verbatim>}
              <Verbatim dir="ltr" aria-hidden="true">
                •• {card}
              </Verbatim>
              <span data-part="heard">{movement.withCard([...card].join(' '))}</span>
            </>
          )
        }
      />
      <Fact name={words.account} value={!isOfCard && name && <Verbatim>{name}</Verbatim>} />
      <Fact name={words.reference} value={reference && <Verbatim>{reference}</Verbatim>} />
      <Fact
        name={words.fee}
        value={transaction.fee && <Money value={transaction.fee.amount} currencyDisplay="code" />}
      />
      <Fact
        name={words.original}
        value={forex?.originalAmount && <Money value={forex.originalAmount} currencyDisplay="code" />}
      />
      <Fact
        name={words.rate}
        value={
          rate?.value !== undefined &&
          new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(
            rate.value / 10 ** (rate.scale ?? 0),
          )
        }
      />
      <Fact
        name={words.number}
        value={
          <Verbatim dir="ltr" data-part="code">
            {transaction.id}
          </Verbatim>
        }
      />
    </>
  )
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  if (!value) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

const forexOf = (transaction: object | undefined) => (transaction as { forex?: Forex } | undefined)?.forex
