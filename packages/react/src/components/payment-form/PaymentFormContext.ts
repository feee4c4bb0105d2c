'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { FormErrors } from '../form/FormContext.js'
import type { FormValues } from '../form/Form.js'
import type { FormMessages } from '../form/formMessages.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import type { PaymentRef, PaymentType } from '../payment-tracker/TrackedPayment.js'
import type { PaymentFormMessages } from './paymentFormMessages.js'
import type { PaymentPlan } from './PaymentPlan.js'
import type { PaymentSummary } from './readPayment.js'
import type { PaymentFlow } from './usePayment.js'
import type { PaymentChoices } from './usePaymentOptions.js'

export interface PaymentFormContextValue {
  id: string
  words: PaymentFormMessages
  general: FormMessages
  query: LoadedQuery<PaymentChoices>
  doors: readonly PaymentType[]
  /** What stands in the fields, those too that are not shown now. */
  values: FormValues
  setValues(values: FormValues): void
  plan: PaymentPlan | undefined
  /** What is shown: the form, the last look at it, or what came of it. */
  view: 'form' | 'review' | 'created'
  summary: PaymentSummary | undefined
  check(values: FormValues): FormErrors
  review(values: FormValues): void
  /** Back to the form, to one of its fields. */
  edit(field: string): void
  /** What Weavr refused, by the fields that can mend it. */
  refused: FormErrors | undefined
  flow: PaymentFlow
  isOnline: boolean
  payment: PaymentRef | undefined
  startOver(): void
  changeDetails(): void
}

export const [PaymentFormProvider, usePaymentFormContext] =
  createRootContext<PaymentFormContextValue>('<PaymentFormParts.Root>')
