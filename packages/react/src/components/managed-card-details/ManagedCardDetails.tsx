'use client'

import { forwardRef, type ReactNode } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import { Loaded } from '../loaded/Loaded.js'
import { ActionsBelow } from '../managed-card-actions/ManagedCardActions.js'
import type { ManagedCardActionsOptions } from '../managed-card-actions/ManagedCardActionsOptions.js'
import * as Actions from '../managed-card-actions/ManagedCardActionsParts.js'
import { ManagedCardFace } from '../managed-card-face/ManagedCardFace.js'
import { Name } from '../managed-card-face/ManagedCardFaceParts.js'
import { ManagedCardReveal } from '../managed-card-reveal/ManagedCardReveal.js'
import { useManagedCardDetailsContext } from './ManagedCardDetailsContext.js'
import { Account, Balance, Facts, Limits, Root } from './ManagedCardDetailsParts.js'
import type { ManagedCardDetailsOptions } from './ManagedCardDetailsRoot.js'

interface CardOptions extends Omit<ManagedCardActionsOptions, 'card'> {
  /** The face of the card, for art and marks of your own. @default `ManagedCardFace`, with its name as an `<h2>` */
  face?: (card: ManagedCard) => ReactNode
}

export type ManagedCardDetailsProps = Omit<PartProps<'section'>, 'children'> &
  ManagedCardDetailsOptions &
  CardOptions

/**
 * Everything about one card: its face, what its state means, the money it can spend, its number when it is asked
 * for, what can be done with it, the rest. Stands inside `SecureProvider`, with a `StepUpDialog` on the page. A
 * native `<section>` that takes the props it is given. For another arrangement, use `ManagedCardDetailsParts`
 * with `ManagedCardReveal` and `ManagedCardActions`.
 *
 * @example
 * <ManagedCardDetails cardId={id} accountHref={(account) => `/accounts/${account}`} spendControlsHref="controls" />
 */
export const ManagedCardDetails = forwardRef<HTMLElement, ManagedCardDetailsProps>(
  function ManagedCardDetails({ face, spendControlsHref, replacementHref, physicalCard, ...props }, ref) {
    return (
      <Root data-weavr="managed-card-details" {...props} ref={ref}>
        <LoadedCard {...{ face, spendControlsHref, replacementHref, physicalCard }} />
      </Root>
    )
  },
)

function LoadedCard(options: CardOptions) {
  const { query, words } = useManagedCardDetailsContext()
  return (
    <Loaded query={query} words={words}>
      {(card) => <Card {...options} card={card} />}
    </Loaded>
  )
}

function Card({ card, face = usualFace, ...options }: CardOptions & { card: ManagedCard }) {
  return (
    // Another card begins anew: nothing that was said or shown of this one stays.
    <Actions.Root key={card.id} card={card} {...options} data-weavr="managed-card-actions">
      <div data-part="columns">
        <div data-part="column">
          {face(card)}
          <Actions.Sentence />
          <Balance />
          <Limits />
          <Account />
        </div>
        <div data-part="column">
          <ManagedCardReveal card={card} />
          <ActionsBelow />
          <Facts />
        </div>
      </div>
    </Actions.Root>
  )
}

const usualFace = (card: ManagedCard) => (
  <ManagedCardFace card={card} name={<Name render={(props) => <h2 {...props} />} />} />
)
