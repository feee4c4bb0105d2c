'use client'

import type { components } from '@weavr-kit/core'
import { useMemo, type ReactNode } from 'react'
import { namedCountries } from '../../internal/countryCodes.js'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { addressMessages } from './addressMessages.js'
import { Field } from './Field.js'
import { useFormContext } from './FormContext.js'

type Address = components['schemas']['Address']

export interface AddressFieldsProps {
  /** What stands in the fields at first. @default nothing */
  address?: Partial<Address> | undefined
}

const lines = [
  ['addressLine1', 'address-line1'],
  ['addressLine2', 'address-line2'],
  ['city', 'address-level2'],
  ['postCode', 'postal-code'],
] as const

/** The fields of an address, in a form. */
export function AddressFields({ address = {} }: AddressFieldsProps): ReactNode {
  const words = useMessages('addresses', addressMessages)
  const { words: general } = useFormContext()
  const locale = useWeavrLocale()
  const countries = useMemo(() => namedCountries(locale), [locale])
  return (
    <>
      {lines.map(([name, autoComplete]) => (
        <Field key={name} name={name} label={words[name]}>
          {(control) => (
            <input {...control} autoComplete={autoComplete} dir="auto" defaultValue={address[name] ?? ''} />
          )}
        </Field>
      ))}
      <Field name="country" label={words.country}>
        {(control) => (
          <select {...control} autoComplete="country" defaultValue={address.country ?? ''}>
            <option value="">{general.choose}</option>
            {countries.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
