'use client'

import { forwardRef, useId } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import { ManagedCardFaceProvider } from './ManagedCardFaceContext.js'
import { managedCardFaceMessages } from './managedCardFaceMessages.js'

export interface ManagedCardFaceOptions {
  card: ManagedCard
  /** Makes the whole face one link, to the card's own page. @default no link */
  href?: string
}

export type ManagedCardFaceRootProps = PartProps<'article'> & ManagedCardFaceOptions

/** The `<article>`. `data-state` is the card's: `ACTIVE`, `BLOCKED`, `DESTROYED`, `NOT_ENABLED`. */
export const Root = forwardRef<HTMLElement, ManagedCardFaceRootProps>(function Root(
  { card, href, ...props },
  ref,
) {
  const id = useId()
  const words = useMessages('managedCardFace', managedCardFaceMessages)
  const own = { 'data-part': 'root', 'data-state': card.state.state, 'aria-labelledby': id }
  return (
    <ManagedCardFaceProvider value={{ id, card, href, words }}>
      {renderPart('article', own, props, ref)}
    </ManagedCardFaceProvider>
  )
})
