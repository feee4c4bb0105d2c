'use client'

import { forwardRef } from 'react'
import { renderPart } from '../../internal/createPart.js'
import { formatMoney, type FormatMoneyOptions, type Money as Value } from '../../internal/formatMoney.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { moneyMessages } from './moneyMessages.js'

/** Weavr's money: an integer in minor units. */
export type Money = Value

export type MoneyProps = Omit<PartProps<'bdi'>, 'children'> &
  Pick<FormatMoneyOptions, 'currencyDisplay'> & {
    /** Integers in minor units, as Weavr sends them; a dash where there is none yet. */
    value: Value | undefined
    /**
     * That money came in or went out: with its sign, and in words for those who hear it.
     * @default false
     */
    movement?: boolean
  }

/**
 * An amount in the page's locale, exact to the last digit, kept on one line and in its own direction. A
 * native `<bdi>` that takes the props it is given.
 *
 * @example
 * <Money value={{ currency: 'EUR', amount: 125_000 }} />
 */
export const Money = forwardRef<HTMLElement, MoneyProps>(function Money(
  { value, movement = false, currencyDisplay, ...props },
  ref,
) {
  const locale = useWeavrLocale()
  const words = useMessages('money', moneyMessages)
  const direction = movement && value && value.amount !== 0 ? (value.amount > 0 ? 'in' : 'out') : undefined
  const heard = !value ? words.unknown : direction && (direction === 'in' ? words.moneyIn : words.moneyOut)
  const own = {
    'data-weavr': 'money',
    'data-direction': direction,
    // Whoever translates the page leaves digits alone, and an amount that changes is not left behind as it was.
    translate: 'no',
    children: (
      <>
        {value ? (
          <span>{formatMoney(value, { locale, currencyDisplay, signed: movement })}</span>
        ) : (
          <span aria-hidden="true">–</span>
        )}
        {heard && <span data-part="heard" translate="yes">{` ${heard}`}</span>}
      </>
    ),
  }
  return renderPart('bdi', own, props, ref)
})
