'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { FormMessages } from '../form/formMessages.js'
import type { InviteUserFormMessages } from './inviteUserFormMessages.js'
import type { InviteUserState } from './useInviteUser.js'

export interface InviteUserFormContextValue {
  id: string
  state: InviteUserState
  isOnline: boolean
  onCancel: (() => void) | undefined
  words: InviteUserFormMessages
  general: FormMessages
}

export const [InviteUserFormProvider, useInviteUserFormContext] =
  createRootContext<InviteUserFormContextValue>('<InviteUserFormParts.Root>')
