import type { ManagedCard } from '@weavr-kit/react'
import { useId, type ReactNode } from 'react'
import { Link } from '../routing/Link.js'
import { describeCardState } from './describeCardState.js'

interface CardFaceProps {
  card: ManagedCard
  /** Makes the whole face one link. */
  to?: string
}

const brands = { MASTERCARD: 'Mastercard', VISA: 'Visa' }
const kinds = { VIRTUAL: 'Virtual', PHYSICAL: 'Physical' }

/** A card as it would lie on the table, without its number. State is a word; colour only follows it. */
export function CardFace({ card, to }: CardFaceProps): ReactNode {
  const id = useId()
  const state = describeCardState(card.state)
  const { cardNumberLastFour, expiryMmyy } = card
  return (
    <article className="card-face" data-state={card.state.state} aria-labelledby={id}>
      <header>
        <h2 className="card-face-name" id={id}>
          {to ? (
            <Link to={to}>
              <bdi>{card.friendlyName}</bdi>
            </Link>
          ) : (
            <bdi>{card.friendlyName}</bdi>
          )}
        </h2>
        <span className="card-face-kind">{state?.name ?? kinds[card.type]}</span>
      </header>
      <p className="card-face-number">
        <bdi dir="ltr" aria-hidden="true">
          •••• {cardNumberLastFour}
        </bdi>
        <span className="visually-hidden">card ending {[...cardNumberLastFour].join(' ')}</span>
      </p>
      <footer>
        <span className="card-face-holder">
          <bdi>{card.nameOnCard}</bdi>
        </span>
        <span className="card-face-expiry">
          <span className="visually-hidden">expires </span>
          {expiryMmyy.slice(0, 2)}/{expiryMmyy.slice(2)}
        </span>
        <span className="card-face-brand">{brands[card.cardBrand]}</span>
      </footer>
    </article>
  )
}
