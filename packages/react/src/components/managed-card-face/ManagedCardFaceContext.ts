'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import type { ManagedCardFaceMessages } from './managedCardFaceMessages.js'

export interface ManagedCardFaceContextValue {
  id: string
  card: ManagedCard
  href: string | undefined
  words: ManagedCardFaceMessages
}

export const [ManagedCardFaceProvider, useManagedCardFaceContext] =
  createRootContext<ManagedCardFaceContextValue>('<ManagedCardFaceParts.Root>')
