'use client'

import type { ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { AddressFields } from '../form/AddressFields.js'
import { addressMessages } from '../form/addressMessages.js'
import { Field } from '../form/Field.js'
import type { FormValues } from '../form/Form.js'
import { checkAddress, readAddress } from '../form/readAddress.js'
import { CardDialogForm } from './CardDialogForm.js'
import { useManagedCardActionsContext } from './ManagedCardActionsContext.js'

function useCheckCode() {
  const { words } = useManagedCardActionsContext()
  return ({ activationCode = '' }: FormValues): Record<string, string> =>
    /^\d{1,6}$/.test(activationCode)
      ? {}
      : { activationCode: activationCode ? words.codeOdd : words.codeMissing }
}

function CodeField({ label, hint }: { label: string; hint: string }) {
  return (
    <Field name="activationCode" label={label} hint={hint}>
      {(control) => <input {...control} inputMode="numeric" autoComplete="off" dir="ltr" />}
    </Field>
  )
}

export function ActivateForm(): ReactNode {
  const { run, words } = useManagedCardActionsContext()
  return (
    <CardDialogForm
      action="activate"
      explanation={words.activateExplanation}
      check={useCheckCode()}
      onSend={({ activationCode = '' }) => void run('activate', { activationCode })}
    >
      <CodeField label={words.code} hint={words.codeHint} />
    </CardDialogForm>
  )
}

export function ReplaceForm(): ReactNode {
  const { run, words } = useManagedCardActionsContext()
  return (
    <CardDialogForm
      action="replaceDamaged"
      explanation={words.replaceExplanation}
      check={useCheckCode()}
      onSend={({ activationCode = '' }) => void run('replaceDamaged', { activationCode })}
    >
      <CodeField label={words.newCode} hint={words.newCodeHint} />
    </CardDialogForm>
  )
}

export function OrderForm(): ReactNode {
  const { card, physicalCard, run, words } = useManagedCardActionsContext()
  const addressWords = useMessages('addresses', addressMessages)
  const checkCode = useCheckCode()
  // A guess that can be changed.
  const [, first = '', last = ''] = /^(.*?)\s*(\S+)$/.exec(card.nameOnCard) ?? []
  const names = { name: first, surname: last }
  return (
    <CardDialogForm
      action="order"
      explanation={words.orderExplanation}
      check={(values) => ({
        ...(!values.name && { name: words.nameMissing }),
        ...(!values.surname && { surname: words.nameMissing }),
        ...checkAddress(values, addressWords),
        ...checkCode(values),
      })}
      onSend={(values) => {
        const { name = '', surname = '', activationCode = '' } = values
        const deliveryAddress = { name, surname, ...readAddress(values) }
        void run('order', { ...physicalCard, deliveryAddress, activationCode })
      }}
    >
      {(['name', 'surname'] as const).map((name) => (
        <Field key={name} name={name} label={words[name]}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              autoComplete={name === 'name' ? 'given-name' : 'family-name'}
              defaultValue={names[name]}
            />
          )}
        </Field>
      ))}
      <AddressFields address={card.billingAddress} />
      <CodeField label={words.newCode} hint={words.newCodeHint} />
    </CardDialogForm>
  )
}
