'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { FormMessages } from '../form/formMessages.js'
import type { SpendControlsMessages } from './spendControlsMessages.js'
import type { SpendControlsFlow } from './useSpendControls.js'

export interface SpendControlsContextValue extends SpendControlsFlow {
  id: string
  isOnline: boolean
  words: SpendControlsMessages
  general: FormMessages
}

export const [SpendControlsProvider, useSpendControlsContext] =
  createRootContext<SpendControlsContextValue>('<SpendControlsParts.Root>')
