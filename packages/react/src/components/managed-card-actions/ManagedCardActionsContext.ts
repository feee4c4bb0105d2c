'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { ManagedCard } from '../../resources/managed-cards/managedCardQueries.js'
import type { FormMessages } from '../form/formMessages.js'
import type { ManagedCardFaceMessages } from '../managed-card-face/managedCardFaceMessages.js'
import type { CardAction } from './CardAction.js'
import type { ManagedCardActionsOptions } from './ManagedCardActionsOptions.js'
import type { ManagedCardActionsMessages } from './managedCardActionsMessages.js'
import type { CardActions } from './useCardActions.js'

export interface ManagedCardActionsContextValue extends CardActions, ManagedCardActionsOptions {
  id: string
  card: ManagedCard
  isOnline: boolean
  words: ManagedCardActionsMessages
  said: ManagedCardFaceMessages
  general: FormMessages
  /** The action whose questions are asked just now. */
  dialog: CardAction | undefined
  openDialog(action: CardAction): void
  closeDialog(): void
  /** Why the last action was refused, in words; nothing where it was not. */
  failure: string | undefined
}

export const [ManagedCardActionsProvider, useManagedCardActionsContext] =
  createRootContext<ManagedCardActionsContextValue>('<ManagedCardActionsParts.Root>')
