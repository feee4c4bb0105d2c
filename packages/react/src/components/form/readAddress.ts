import type { components } from '@weavr-kit/core'
import type { AddressMessages } from './addressMessages.js'
import type { FormValues } from './Form.js'
import type { FormErrors } from './FormContext.js'

/** What is wrong with an address that was typed, by the names of the fields. */
export function checkAddress(values: FormValues, words: AddressMessages): FormErrors {
  const errors: Record<string, string> = {}
  for (const name of ['addressLine1', 'city', 'postCode', 'country'] as const)
    if (!values[name]) errors[name] = words.missing[name]
  if (values.postCode && !/^[A-Za-z0-9 -]{1,10}$/.test(values.postCode)) errors.postCode = words.postCodeOdd
  return errors
}

/** An address that was typed, as Weavr takes it. */
export function readAddress(values: FormValues): components['schemas']['Address'] {
  const { addressLine1 = '', addressLine2, city = '', postCode = '', country = '' } = values
  return { addressLine1, ...(addressLine2 && { addressLine2 }), city, postCode, country }
}
