'use client'

import { forwardRef } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import {
  HideNow,
  HidesIn,
  Hint,
  Notice,
  Outcome,
  Reference,
  Revealed,
  Root,
  ShowDetails,
  ShowLonger,
  ShowPin,
} from './ManagedCardRevealParts.js'
import type { ManagedCardRevealOptions } from './ManagedCardRevealRoot.js'

export type ManagedCardRevealProps = Omit<PartProps<'div'>, 'children'> & ManagedCardRevealOptions

/**
 * Number, expiry and CVV of a card, and by another press its PIN: hidden until they are asked for, gone by
 * themselves after half a minute. Stands inside `SecureProvider`, with a `StepUpDialog` on the page. A native
 * `<div>` that takes the props it is given. For another arrangement, use `ManagedCardRevealParts`.
 *
 * @example
 * <ManagedCardReveal card={card} />
 */
export const ManagedCardReveal = forwardRef<HTMLDivElement, ManagedCardRevealProps>(
  function ManagedCardReveal(props, ref) {
    return (
      <Root data-weavr="managed-card-reveal" {...props} ref={ref}>
        <Revealed />
        <HidesIn />
        <div data-part="actions">
          <HideNow />
          <ShowLonger />
          <ShowDetails />
          <ShowPin />
        </div>
        <Hint />
        <Outcome />
        <Notice />
        <Reference />
      </Root>
    )
  },
)
