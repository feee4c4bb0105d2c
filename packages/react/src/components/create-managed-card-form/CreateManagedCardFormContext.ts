'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { useCreateManagedCard } from '../../resources/managed-cards/managedCardHooks.js'
import type { FormMessages } from '../form/formMessages.js'
import type { CreateManagedCardFormMessages } from './createManagedCardFormMessages.js'
import type { CreateManagedCardFormOptions } from './CreateManagedCardFormOptions.js'

export interface CreateManagedCardFormContextValue extends Omit<CreateManagedCardFormOptions, 'onCreated'> {
  id: string
  creation: ReturnType<typeof useCreateManagedCard>
  status: 'asking' | 'sending' | 'refused' | 'unknown' | 'created'
  words: CreateManagedCardFormMessages
  general: FormMessages
}

export const [CreateManagedCardFormProvider, useCreateManagedCardFormContext] =
  createRootContext<CreateManagedCardFormContextValue>('<CreateManagedCardFormParts.Root>')
