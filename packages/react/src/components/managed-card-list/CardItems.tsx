'use client'

import {
  forwardRef,
  memo,
  useImperativeHandle,
  useState,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { Verbatim } from '../../internal/Verbatim.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import { ManagedCardFace } from '../managed-card-face/ManagedCardFace.js'
import { Money } from '../money/Money.js'
import { useManagedCardListContext } from './ManagedCardListContext.js'
import type { ManagedCardListMessages } from './managedCardListMessages.js'
import { useShownRows } from './useShownRows.js'

export interface ItemsOptions {
  /** The face of a card, for art and marks of your own. @default `ManagedCardFace` */
  face?: (card: ManagedCard, href: string | undefined) => ReactNode
}

/**
 * The cards as a list: a grid of faces where there is room, else rows with a small one. Of a long list only
 * what is near the window is in the page.
 */
export const Items = forwardRef<HTMLUListElement, PartProps<'ul'> & ItemsOptions>(function Items(
  { face, ...props },
  ref,
) {
  const { accountNames, cardHref, id, query, words } = useManagedCardListContext()
  const [list, setList] = useState<HTMLUListElement | null>(null)
  useImperativeHandle(ref, () => list!, [list])
  const cards = query.data ?? []
  const { rows, before, after, measure } = useShownRows(list, cards.length)
  if (cards.length === 0) return null
  const children = (
    <>
      <Gap height={before} />
      {rows.map(({ row, first, last }) => (
        <div key={row} role="presentation" data-part="row" data-row={row} ref={measure}>
          {cards.slice(first, last).map((card, place) => (
            <Item
              key={card.id}
              card={card}
              href={cardHref?.(card)}
              face={face}
              accountName={accountNames?.get(card.mode === 'DEBIT_MODE' ? card.parentManagedAccountId : '')}
              words={words}
              aria-setsize={cards.length}
              aria-posinset={first + place + 1}
            />
          ))}
        </div>
      ))}
      <Gap height={after} />
    </>
  )
  return renderPart(
    'ul',
    { 'data-part': 'items', role: 'list', 'aria-labelledby': id + 'title', children },
    props,
    setList,
  )
})

interface ItemProps extends ItemsOptions, ComponentPropsWithoutRef<'li'> {
  card: ManagedCard
  href: string | undefined
  accountName: string | undefined
  words: ManagedCardListMessages
}

/** Drawn anew only when its own card has changed: a page more leaves the others alone. */
const Item = memo(function Item({ card, href, face, accountName, words, ...props }: ItemProps) {
  return (
    <li tabIndex={-1} data-row-id={card.id} {...props}>
      {face ? face(card, href) : <ManagedCardFace card={card} href={href} />}
      <p data-part="money">
        {card.mode === 'DEBIT_MODE' ? (
          <>
            {words.spendsFrom} <Verbatim>{accountName ?? words.anAccount}</Verbatim>
          </>
        ) : (
          <>
            <Money value={balanceOf(card)} /> {words.onTheCard}
          </>
        )}
      </p>
    </li>
  )
})

const balanceOf = ({ currency, balances }: ManagedCard & { mode: 'PREPAID_MODE' }) =>
  balances?.availableBalance === undefined ? undefined : { currency, amount: balances.availableBalance }

/** Stands in for the rows that are not in the page. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <li role="presentation" data-part="gap" style={{ blockSize: height }} /> : null
}
