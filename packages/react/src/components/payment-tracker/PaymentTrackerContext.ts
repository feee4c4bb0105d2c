'use client'

import type { WeavrError } from '@weavr-kit/core'
import { createRootContext } from '../../internal/createRootContext.js'
import type { Confirmation } from '../confirmation-dialog/useConfirmation.js'
import type { FormMessages } from '../form/formMessages.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { PaymentTrackerMessages } from './paymentTrackerMessages.js'
import type { PaymentRef, TrackedPayment } from './TrackedPayment.js'
import type { PaymentSide } from './usePaymentSides.js'
import type { PaymentMoves } from './usePaymentMoves.js'

export interface PaymentTrackerContextValue {
  id: string
  words: PaymentTrackerMessages
  general: FormMessages
  query: LoadedQuery<TrackedPayment>
  /** As Weavr has it; `undefined` until it was read. */
  payment: TrackedPayment | undefined
  from: PaymentSide
  to: PaymentSide
  moves: PaymentMoves
  /** Why the last move failed, in words; nothing once it is known where the payment stands. */
  failure: { error: WeavrError; said: string; isUnknown: boolean } | undefined
  confirmation: Confirmation
  isOnline: boolean
  /** The payer does not want to go on; Weavr has no word for it. */
  isStopped: boolean
  setStopped(isStopped: boolean): void
  onChangeDetails: ((payment: PaymentRef) => void) | undefined
  payAgainHref: ((payment: PaymentRef) => string) | undefined
}

export const [PaymentTrackerProvider, usePaymentTrackerContext] =
  createRootContext<PaymentTrackerContextValue>('<PaymentTrackerParts.Root>')
