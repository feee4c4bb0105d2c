'use client'

import { forwardRef, type ReactNode } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import {
  Activate,
  Check,
  Delivery,
  Dialog,
  Freeze,
  More,
  Notice,
  Offline,
  Order,
  Outcome,
  Reference,
  Replacement,
  Root,
  Sentence,
  SpendControls,
  Track,
  UnlockPin,
} from './ManagedCardActionsParts.js'
import type { ManagedCardActionsOptions } from './ManagedCardActionsOptions.js'

export type ManagedCardActionsProps = Omit<PartProps<'section'>, 'children'> & ManagedCardActionsOptions

/**
 * What its holder can do with a card, by its state: what Weavr would refuse is not there. Freezing is one press;
 * what is final asks once more. A native `<section>` that takes the props it is given. For another arrangement,
 * use `ManagedCardActionsParts`.
 *
 * @example
 * <ManagedCardActions card={card} spendControlsHref={`/cards/${card.id}/controls`} />
 */
export const ManagedCardActions = forwardRef<HTMLElement, ManagedCardActionsProps>(
  function ManagedCardActions(props, ref) {
    return (
      <Root data-weavr="managed-card-actions" {...props} ref={ref}>
        <Sentence />
        <ActionsBelow />
      </Root>
    )
  },
)

/** All but the sentence, which the card's own page says above its money. */
export function ActionsBelow({ first }: { first?: ReactNode }): ReactNode {
  return (
    <>
      <div data-part="actions">
        <Activate />
        <Replacement />
        {first}
        <Freeze />
        <UnlockPin />
        <SpendControls />
        <Order />
      </div>
      <Offline />
      <Outcome />
      <Notice />
      <Reference />
      <Check />
      <Delivery />
      <Track />
      <More />
      <Dialog />
    </>
  )
}
