'use client'

import type { RefObject } from 'react'
import { createRootContext } from '../../internal/createRootContext.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import type { ManagedCardRevealMessages } from './managedCardRevealMessages.js'
import type { CardReveal } from './useCardReveal.js'

export interface ManagedCardRevealContextValue extends CardReveal {
  id: string
  card: Pick<ManagedCard, 'expiryMmyy' | 'state' | 'physicalCardDetails'>
  isOnline: boolean
  words: ManagedCardRevealMessages
  root: RefObject<HTMLElement | null>
}

export const [ManagedCardRevealProvider, useManagedCardRevealContext] =
  createRootContext<ManagedCardRevealContextValue>('<ManagedCardRevealParts.Root>')
