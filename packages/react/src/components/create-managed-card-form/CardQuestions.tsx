'use client'

import { useMemo, useState, type ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { useManagedAccounts } from '../../resources/managed-accounts/managedAccountHooks.js'
import { AddressFields } from '../form/AddressFields.js'
import { addressMessages } from '../form/addressMessages.js'
import { ChoiceField, Field } from '../form/Field.js'
import { Form } from '../form/Form.js'
import { Loaded } from '../loaded/Loaded.js'
import { checkCard, readCard, type CardKind } from './checkCard.js'
import { useCreateManagedCardFormContext } from './CreateManagedCardFormContext.js'
import { refusedCardFields } from './creationRefusals.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

const kinds: readonly CardKind[] = ['debit', 'prepaid']
const usual = ['EUR', 'GBP', 'USD'] as const

/** Only what has to be asked: a kind where there are two, an address where the app has none. */
export function CardQuestions(): ReactNode {
  const { creation, general, id, status, words, ...options } = useCreateManagedCardFormContext()
  const offlineReason = useOfflineReason()
  const { profileIds, currencies = usual, billingAddress } = options
  const offered = kinds.filter((kind) => profileIds[kind])
  const [kind, setKind] = useState<CardKind>(offered[0] ?? 'debit')
  const addresses = useMessages('addresses', addressMessages)
  const refused = useMemo(
    () => refusedCardFields(creation.error, words, general),
    [creation.error, words, general],
  )
  const isSending = status === 'sending'
  const isWaiting = isSending || offlineReason !== undefined
  return (
    <Form
      aria-labelledby={id + 'title'}
      refused={refused}
      check={(values) =>
        checkCard(values, { kind, words, addresses: billingAddress ? undefined : addresses })
      }
      onChange={(values) => values.kind && setKind(values.kind as CardKind)}
      onSend={(values) =>
        void (isWaiting || creation.mutate(readCard(values, { ...options, currencies, kind })))
      }
    >
      {offered.length > 1 && (
        <ChoiceField
          name="kind"
          type="radio"
          label={words.kind}
          options={offered.map((value) => ({
            value,
            label: words[value],
            hint: words[`${value}Hint`],
          }))}
          defaultValue={[kind]}
        />
      )}
      {kind === 'debit' ? <AccountField /> : <CurrencyField currencies={currencies} />}
      <Field name="friendlyName" label={words.friendlyName} hint={words.friendlyNameHint}>
        {(control) => <input {...control} dir="auto" autoComplete="off" />}
      </Field>
      <Field name="nameOnCard" label={words.nameOnCard} hint={words.nameOnCardHint}>
        {(control) => <input {...control} dir="auto" autoComplete="name" />}
      </Field>
      {!billingAddress && (
        <fieldset data-part="group">
          <legend>{words.billingAddress}</legend>
          <AddressFields />
        </fieldset>
      )}
      <div data-part="actions">
        <button
          type="submit"
          data-part="submit"
          aria-disabled={isWaiting}
          title={offlineReason}
          aria-busy={isSending}
        >
          {isSending ? words.submitting : words.submit}
        </button>
      </div>
    </Form>
  )
}

function CurrencyField({ currencies }: { currencies: readonly string[] }) {
  const { words } = useCreateManagedCardFormContext()
  if (currencies.length < 2) return null
  return (
    <Field name="currency" label={words.currency}>
      {(control) => (
        <select {...control}>
          {currencies.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </select>
      )}
    </Field>
  )
}

function AccountField() {
  const { general, words } = useCreateManagedCardFormContext()
  const accounts = useManagedAccounts({ state: ['ACTIVE'] })
  return (
    <Loaded query={accounts} words={{ failed: words.accountsFailed }} skeleton={<span />}>
      {({ items }) =>
        items.length === 0 ? (
          <p data-part="empty">{words.noAccounts}</p>
        ) : (
          <Field name="parentManagedAccountId" label={words.account}>
            {(control) => (
              <select {...control} defaultValue={items.length === 1 ? items[0]!.id : ''}>
                <option value="">{general.choose}</option>
                {items.map(({ id, friendlyName, currency }) => (
                  <option key={id} value={id}>
                    {friendlyName} ({currency})
                  </option>
                ))}
              </select>
            )}
          </Field>
        )
      }
    </Loaded>
  )
}
