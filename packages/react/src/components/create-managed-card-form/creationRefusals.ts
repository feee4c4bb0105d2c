import type { ApiError, WeavrError } from '@weavr-kit/core'
import type { FormErrors } from '../form/FormContext.js'
import type { FormMessages } from '../form/formMessages.js'
import { sayFailure } from '../form/sayFailure.js'
import type { CreateManagedCardFormMessages } from './createManagedCardFormMessages.js'

/** Refusals that are about one field. */
const fieldOf: Record<string, string> = {
  CURRENCY_NOT_SUPPORTED_BY_PROFILE: 'currency',
  PARENT_MANAGED_ACCOUNT_NOT_ACTIVE: 'parentManagedAccountId',
  PARENT_MANAGED_ACCOUNT_NOT_FOUND: 'parentManagedAccountId',
}

const asked = new Set([
  ...['friendlyName', 'nameOnCard', 'currency', 'parentManagedAccountId'],
  ...['addressLine1', 'addressLine2', 'city', 'postCode', 'country'],
])

/** By the name of a field of the form, what Weavr found wrong with it. */
export function refusedCardFields(
  error: WeavrError | null,
  words: CreateManagedCardFormMessages,
  general: FormMessages,
): FormErrors {
  if (!error) return {}
  const field = fieldOf[error.code]
  if (field) return { [field]: words.refusals[error.code] ?? general.odd }
  // `billingAddress.postCode` is the field of the same name.
  const names = Object.keys((error as Partial<ApiError>).fields ?? {}).map((name) => name.split('.').at(-1)!)
  return Object.fromEntries(names.filter((name) => asked.has(name)).map((name) => [name, general.odd]))
}

export const sayCreationRefusal = (
  error: WeavrError | null,
  words: CreateManagedCardFormMessages,
  general: FormMessages,
): string | undefined => (error && words.refusals[error.code]) ?? sayFailure(error, general)
