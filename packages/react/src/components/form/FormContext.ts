'use client'

import { createRootContext } from '../../internal/createRootContext.js'
import type { FormMessages } from './formMessages.js'

/** By the name of a field, what is wrong with it in words. */
export type FormErrors = Readonly<Record<string, string>>

export interface FormContextValue {
  id: string
  errors: FormErrors
  words: FormMessages
}

export const [FormProvider, useFormContext] = createRootContext<FormContextValue>('<Form>')
