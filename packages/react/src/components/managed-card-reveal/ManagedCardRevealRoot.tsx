'use client'

import { forwardRef, useEffect, useId, useImperativeHandle, useRef } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import { ManagedCardRevealProvider } from './ManagedCardRevealContext.js'
import { managedCardRevealMessages } from './managedCardRevealMessages.js'
import { useCardReveal, type CardRevealState } from './useCardReveal.js'

export interface ManagedCardRevealOptions {
  /** Whose details. Tokens that it holds are not used: they are asked for at each press. */
  card: Pick<ManagedCard, 'id' | 'expiryMmyy' | 'state' | 'physicalCardDetails'>
}

export type ManagedCardRevealRootProps = PartProps<'div'> & ManagedCardRevealOptions

/** The `<div>`. `data-state` is `hidden`, `getting`, `shown` or `failed`. */
export const Root = forwardRef<HTMLDivElement, ManagedCardRevealRootProps>(function Root(
  { card, ...props },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const reveal = useCardReveal(card.id)
  useFocusAfter(reveal.state, (part) => root.current?.querySelector<HTMLElement>(`[data-part=${part}]`))
  const value = {
    ...reveal,
    id,
    card,
    isOnline: useOnline(),
    words: useMessages('managedCardReveal', managedCardRevealMessages),
    root,
  }
  const own = { 'data-part': 'root', 'data-layout': 'stack', 'data-state': reveal.state.status }
  return (
    <ManagedCardRevealProvider value={value}>{renderPart('div', own, props, root)}</ManagedCardRevealProvider>
  )
})

/** The focus goes on where what had it is gone; what lies in another place keeps it. */
function useFocusAfter(state: CardRevealState, find: (part: string) => HTMLElement | null | undefined) {
  const before = useRef(state)
  useEffect(() => {
    const { current: last } = before
    before.current = state
    if (document.activeElement !== document.body || last === state) return
    if (state.status === 'shown') find('hide-now')?.focus()
    else if (last.status === 'shown') find(last.secret === 'pin' ? 'show-pin' : 'show-details')?.focus()
  })
}
