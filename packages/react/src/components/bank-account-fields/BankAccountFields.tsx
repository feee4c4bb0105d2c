'use client'

import { getCountrySpecifications } from 'ibantools'
import { useState, type ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { ChoiceField, Field } from '../form/Field.js'
import type { FormValues } from '../form/Form.js'
import { FormProvider, useFormContext } from '../form/FormContext.js'
import { bankAccountFieldsMessages } from './bankAccountFieldsMessages.js'
import { countryOfIban, nameOfCountry, readIban, type BankAccountKind } from './readBankAccount.js'
import { groupIban } from './writeBankAccount.js'

export interface BankAccountFieldsProps {
  kinds: readonly BankAccountKind[]
  kind: BankAccountKind
  /** What stood in the fields before they were hidden: nothing that was typed is lost. */
  values: FormValues
}

/** Where an account is, and its number in the way of that place. The fields are named as in `readBankAccount`. */
export function BankAccountFields({ kinds, kind, values }: BankAccountFieldsProps): ReactNode {
  const words = useMessages('bankAccountFields', bankAccountFieldsMessages)
  return (
    <>
      {kinds.length > 1 && (
        <ChoiceField
          name="bank"
          type="radio"
          label={words.kind}
          defaultValue={[kind]}
          options={kinds.map((value) => ({ value, label: words[value] }))}
        />
      )}
      {kind === 'iban' && <IbanField value={values.iban} />}
      {kind === 'uk' && <UkFields values={values} />}
      {kind === 'swift' && <SwiftFields values={values} />}
    </>
  )
}

/** Whose account it is; for the United Kingdom's check of the payee, which kind of holder too. */
export function HolderFields({ values, askKind }: { values: FormValues; askKind: boolean }): ReactNode {
  const words = useMessages('bankAccountFields', bankAccountFieldsMessages)
  return (
    <>
      <Field name="name" label={words.holder} hint={words.holderHint}>
        {(control) => (
          <input {...control} defaultValue={values.name} autoComplete="off" dir="auto" spellCheck={false} />
        )}
      </Field>
      {askKind && (
        <ChoiceField
          name="holderKind"
          type="radio"
          label={words.holderKind}
          defaultValue={[values.holderKind ?? 'BUSINESS']}
          options={[
            { value: 'BUSINESS', label: words.business },
            { value: 'PERSONAL', label: words.personal },
          ]}
        />
      )}
    </>
  )
}

/**
 * Grouped and checked when it is left; while it is typed, nobody interferes. The country of a whole one shows
 * at once: were it to come when the field is left by a press, what is pressed would move away from under it.
 */
function IbanField({ value = '' }: { value?: string | undefined }) {
  const words = useMessages('bankAccountFields', bankAccountFieldsMessages)
  const locale = useWeavrLocale()
  const form = useFormContext()
  const [left, setLeft] = useState<{ error?: string | undefined; country?: string | undefined }>({})
  const errors = left.error && !form.errors.iban ? { ...form.errors, iban: left.error } : form.errors

  function type(typed: string) {
    const { value: iban } = readIban(typed, words)
    setLeft({ country: iban && countryOfIban(iban, locale) })
  }

  function leave(input: HTMLInputElement) {
    if (!input.value.trim()) return setLeft({})
    const { value: iban, error } = readIban(input.value, words)
    input.value = iban ? groupIban(iban) : input.value.trim().toUpperCase()
    setLeft({ error, country: countryOfIban(input.value, locale) })
  }

  return (
    <FormProvider value={{ ...form, errors }}>
      <Field name="iban" label={words.ibanLabel} hint={words.ibanHint}>
        {(control) => (
          <>
            <input
              {...control}
              data-part="code"
              defaultValue={value}
              dir="ltr"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              onInput={(event) => type(event.currentTarget.value)}
              onBlur={(event) => leave(event.currentTarget)}
            />
            <output data-part="hint">{left.country}</output>
          </>
        )}
      </Field>
    </FormProvider>
  )
}

interface TextFieldProps {
  name: string
  label: string
  hint?: string | undefined
  values: FormValues
  numeric?: boolean
}

function CodeField({ name, label, hint, values, numeric }: TextFieldProps) {
  return (
    <Field name={name} label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          data-part="code"
          defaultValue={values[name]}
          dir="ltr"
          inputMode={numeric ? 'numeric' : undefined}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </Field>
  )
}

function UkFields({ values }: { values: FormValues }) {
  const words = useMessages('bankAccountFields', bankAccountFieldsMessages)
  return (
    <>
      <CodeField name="sortCode" label={words.sortCode} hint={words.sortCodeHint} values={values} numeric />
      <CodeField
        name="accountNumber"
        label={words.accountNumber}
        hint={words.accountNumberHint}
        values={values}
        numeric
      />
    </>
  )
}

function SwiftFields({ values }: { values: FormValues }) {
  const words = useMessages('bankAccountFields', bankAccountFieldsMessages)
  return (
    <>
      <CodeField name="swiftAccount" label={words.swiftAccount} values={values} />
      <CodeField name="bic" label={words.bic} hint={words.bicHint} values={values} />
      <Field name="address" label={words.address} hint={words.addressHint}>
        {(control) => <input {...control} defaultValue={values.address} autoComplete="off" dir="auto" />}
      </Field>
      <CountryField name="bankCountry" label={words.bankCountry} value={values.bankCountry ?? 'US'} />
    </>
  )
}

/** A native list of all countries that have banks, in the page's locale. */
export function CountryField({
  name,
  label,
  value,
}: {
  name: string
  label: string
  value: string
}): ReactNode {
  const locale = useWeavrLocale()
  const names = Object.keys(getCountrySpecifications())
    .map((code) => ({ code, name: nameOfCountry(code, locale) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale))
  return (
    <Field name={name} label={label}>
      {(control) => (
        <select {...control} defaultValue={value}>
          {names.map(({ code, name: said }) => (
            <option key={code} value={code}>
              {said}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
