'use client'

import { forwardRef, type ReactNode } from 'react'
import type { PartProps } from '../../internal/PartProps.js'
import { Expiry, Holder, Kind, Name, Network, Number, Root } from './ManagedCardFaceParts.js'
import type { ManagedCardFaceOptions } from './ManagedCardFaceRoot.js'

export type ManagedCardFaceProps = Omit<PartProps<'article'>, 'children'> &
  ManagedCardFaceOptions & {
    /** The network's mark in place of its name. @default its name */
    network?: ReactNode
    /** The name as another heading: a `ManagedCardFaceParts.Name` with `render`. @default an `<h3>`, as in a list */
    name?: ReactNode
  }

/**
 * A card as it would lie on the table, without its number. Its state is a word; colour only follows it. The
 * art is `--weavr-face-from` and `--weavr-face-to`, which a style sheet may set per card. A native `<article>`
 * that takes the props it is given. For another arrangement, use `ManagedCardFaceParts`.
 *
 * @example
 * <ManagedCardFace card={card} href={`/cards/${card.id}`} />
 */
export const ManagedCardFace = forwardRef<HTMLElement, ManagedCardFaceProps>(function ManagedCardFace(
  { network, name = <Name />, ...props },
  ref,
) {
  return (
    <Root data-weavr="managed-card-face" {...props} ref={ref}>
      <div data-part="top">
        {name}
        <Kind />
      </div>
      <Number />
      <div data-part="bottom">
        <Holder />
        <Expiry />
        {network ? <Network>{network}</Network> : <Network />}
      </div>
    </Root>
  )
})
