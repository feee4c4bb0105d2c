'use client'

import type { WeavrError } from '@weavr-kit/core'
import { useState, type ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { Field } from '../form/Field.js'
import { Form, type FormValues } from '../form/Form.js'
import type { FormErrors } from '../form/FormContext.js'
import { formMessages } from '../form/formMessages.js'
import { readAmount } from '../form/readAmount.js'
import { checkAccountName } from '../managed-account-details/checkAccountName.js'
import { useCreateManagedAccountFormContext } from './CreateManagedAccountFormContext.js'

/** The fields. What was typed stays, whatever Weavr answers. */
export function AccountForm({ children }: { children: ReactNode }): ReactNode {
  const { create, currencies, id, isOnline, profileId, words } = useCreateManagedAccountFormContext()
  const general = useMessages('forms', formMessages)
  const locale = useWeavrLocale()
  const only = currencies.length === 1 ? currencies[0] : undefined
  const [refused, setRefused] = useState<FormErrors>()

  const read = ({ currency = only, warning }: FormValues) =>
    currency && warning ? readAmount(warning, { currency, locale, words: general }) : undefined

  function check(values: FormValues): FormErrors {
    const name = checkAccountName(values.name, words)
    const error = read(values)?.error
    return {
      ...(name && { name }),
      ...(!only && !values.currency && { currency: words.currencyMissing }),
      ...(error && { warning: error }),
    }
  }

  function send(values: FormValues) {
    if (create.isPending || !isOnline) return
    const { name = '', currency = only ?? '' } = values
    const money = read(values)?.money
    setRefused(undefined)
    create.mutate(
      { profileId, friendlyName: name, currency, ...(money && { lowBalanceThreshold: money.amount }) },
      {
        onError: ({ code }: WeavrError) =>
          code === 'CURRENCY_NOT_SUPPORTED_BY_PROFILE' && setRefused({ currency: words.notSupported }),
      },
    )
  }

  return (
    <Form
      check={check}
      onSend={send}
      onChange={() => setRefused(undefined)}
      {...(refused && { refused })}
      aria-labelledby={id + 'title'}
    >
      <Field name="name" label={words.name} hint={words.nameHint}>
        {(control) => <input {...control} autoComplete="off" />}
      </Field>
      {only ? null : (
        <Field name="currency" label={words.currency}>
          {(control) => <CurrencyChoice {...control} currencies={currencies} choose={general.choose} />}
        </Field>
      )}
      <Field name="warning" label={words.warning} hint={words.warningHint}>
        {(control) => <input {...control} inputMode="decimal" autoComplete="off" />}
      </Field>
      {children}
    </Form>
  )
}

interface CurrencyChoiceProps {
  currencies: readonly string[]
  choose: string
}

function CurrencyChoice({ currencies, choose, ...control }: CurrencyChoiceProps) {
  const locale = useWeavrLocale()
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  return (
    <select {...control} defaultValue="">
      <option value="">{choose}</option>
      {currencies.map((currency) => (
        <option key={currency} value={currency}>
          {currency} · {names.of(currency)}
        </option>
      ))}
    </select>
  )
}
