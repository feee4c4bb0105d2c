'use client'

import { useId, useState, type ReactNode } from 'react'
import { formatMoney } from '../../internal/formatMoney.js'
import { parseMoney } from '../../internal/parseMoney.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { BankAccountFields, HolderFields } from '../bank-account-fields/BankAccountFields.js'
import { ChoiceField, Field } from '../form/Field.js'
import { Form } from '../form/Form.js'
import type { FormErrors } from '../form/FormContext.js'
import { Money } from '../money/Money.js'
import { usePaymentFormContext } from './PaymentFormContext.js'
import type { PaymentPlan } from './PaymentPlan.js'

const nothing: FormErrors = {}

/** The form: to, amount, from, when, reference. */
export function PaymentFields({ plan }: { plan: PaymentPlan }): ReactNode {
  const { check, doors, id, refused, review, setValues, words } = usePaymentFormContext()
  return (
    <Form
      check={check}
      onSend={review}
      onChange={setValues}
      refused={refused ?? nothing}
      aria-labelledby={id + 'title'}
    >
      {doors.length > 1 && (
        <ChoiceField
          name="door"
          type="radio"
          label={words.door}
          defaultValue={[plan.door]}
          options={doors.map((value) => ({ value, label: words[value] }))}
        />
      )}
      <ToFields plan={plan} />
      <AmountField plan={plan} />
      <FromField plan={plan} />
      <WhenFields plan={plan} />
      <ReferenceFields plan={plan} />
      <div data-part="actions">
        <button type="submit" data-part="submit">
          {words.reviewButton}
        </button>
      </div>
    </Form>
  )
}

function ToFields({ plan }: { plan: PaymentPlan }) {
  const { values, words } = usePaymentFormContext()
  const locale = useWeavrLocale()
  const { door, payees, isNew, bank, targets, target } = plan
  if (door === 'transfers')
    return (
      <Field name="target" label={words.to}>
        {(control) => (
          <select {...control} defaultValue={target?.key ?? ''}>
            <option value="">{words.choose}</option>
            {targets.map((one) => (
              <SourceOption key={one.key} source={one} locale={locale} />
            ))}
          </select>
        )}
      </Field>
    )
  const groups = [
    { label: words.savedPayees, all: payees.filter(({ kind }) => kind === 'payee') },
    { label: words.ownElsewhere, all: payees.filter(({ kind }) => kind === 'linked') },
  ].filter(({ all }) => all.length > 0)
  return (
    <>
      {payees.length > 0 && (
        <Field key={door} name="payee" label={words.to}>
          {(control) => (
            <select {...control} defaultValue={plan.payee?.key ?? (isNew ? 'new' : '')}>
              <option value="">{words.choose}</option>
              <option value="new">{words.someoneNew}</option>
              {groups.map(({ label, all }) => (
                <optgroup key={label} label={label}>
                  {all.map(({ key, name, tail }) => (
                    <option key={key} value={key}>
                      {`${name} · ${tail}`}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
      )}
      {isNew && door === 'outgoing_wire_transfers' && (
        <div data-part="field-group">
          <HolderFields values={values} askKind={bank === 'uk'} />
          <BankAccountFields kinds={['iban', 'uk', 'swift']} kind={bank} values={values} />
        </div>
      )}
      {isNew && door === 'sends' && <WeavrFields />}
    </>
  )
}

function WeavrFields() {
  const { values, words } = usePaymentFormContext()
  return (
    <>
      <ChoiceField
        name="weavrKind"
        type="radio"
        label={words.weavrKind}
        defaultValue={[values.weavrKind ?? 'managed_accounts']}
        options={[
          { value: 'managed_accounts', label: words.weavrAccount },
          { value: 'managed_cards', label: words.weavrCard },
        ]}
      />
      <Field name="weavrId" label={words.weavrId} hint={words.weavrIdHint}>
        {(control) => (
          <input
            {...control}
            data-part="code"
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={values.weavrId}
          />
        )}
      </Field>
    </>
  )
}

/** What is left is said as it is typed, by what the page's locale reads. */
function AmountField({ plan: { from, isLater } }: { plan: PaymentPlan }) {
  const { values, words } = usePaymentFormContext()
  const locale = useWeavrLocale()
  const id = useId()
  const { currency = '', available } = from ?? {}
  const typed = from && values.amount ? parseMoney(values.amount, { currency, locale }) : undefined
  const left = typed && available !== undefined && !isLater ? available - typed.amount : undefined
  const money = (amount: number) => formatMoney({ currency, amount }, { locale })
  return (
    <Field
      name="amount"
      label={words.amount}
      hint={available === undefined ? undefined : <bdi>{words.available(money(available))}</bdi>}
    >
      {(control) => (
        <>
          <input
            {...control}
            aria-describedby={`${control['aria-describedby']} ${id}`}
            dir="ltr"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={values.amount}
          />
          {currency && <span data-part="currency">{currency}</span>}
          <output
            id={id}
            data-part="left"
            data-tone={left !== undefined && left < 0 ? 'negative' : undefined}
          >
            {left !== undefined &&
              (left < 0 ? (
                words.over(money(-left))
              ) : (
                <span>
                  {words.leftAfter} <Money value={{ currency, amount: left }} />
                </span>
              ))}
          </output>
        </>
      )}
    </Field>
  )
}

function FromField({ plan: { sources, from } }: { plan: PaymentPlan }) {
  const { words } = usePaymentFormContext()
  const locale = useWeavrLocale()
  return (
    <Field key={sources.map(({ key }) => key).join()} name="from" label={words.from}>
      {(control) => (
        <select {...control} defaultValue={from?.key}>
          {sources.map((source) => (
            <SourceOption key={source.key} source={source} locale={locale} />
          ))}
        </select>
      )}
    </Field>
  )
}

interface SourceOptionProps {
  source: PaymentPlan['sources'][number]
  locale: string
}

function SourceOption({ source: { key, name, currency, available }, locale }: SourceOptionProps) {
  const money = available === undefined ? currency : formatMoney({ currency, amount: available }, { locale })
  return <option value={key}>{`${name} · ${money}`}</option>
}

function WhenFields({ plan: { isLater } }: { plan: PaymentPlan }) {
  const { values, words } = usePaymentFormContext()
  const locale = useWeavrLocale()
  const [zone] = useState(() => new Intl.DateTimeFormat(locale).resolvedOptions().timeZone)
  return (
    <>
      <ChoiceField
        name="when"
        type="radio"
        label={words.when}
        defaultValue={[isLater ? 'later' : 'now']}
        options={[
          { value: 'now', label: words.now },
          { value: 'later', label: words.later },
        ]}
      />
      {isLater && (
        <Field
          name="at"
          label={words.at}
          hint={
            <>
              {words.laterHint} {words.zone(zone)}
            </>
          }
        >
          {(control) => <input {...control} type="datetime-local" defaultValue={values.at} />}
        </Field>
      )}
    </>
  )
}

/** How many characters are left is said for the last ten. */
function ReferenceFields({ plan: { reference, needsPurpose } }: { plan: PaymentPlan }) {
  const { values, words } = usePaymentFormContext()
  const left = reference.limit - (values.reference ?? '').length
  return (
    <>
      {needsPurpose && (
        <Field name="purpose" label={words.purpose} hint={words.purposeHint}>
          {(control) => <input {...control} defaultValue={values.purpose} dir="auto" autoComplete="off" />}
        </Field>
      )}
      <Field
        name="reference"
        label={words.reference}
        hint={reference.isNeeded ? words.referenceHint : `${words.referenceHint} ${words.optional}`}
      >
        {(control) => (
          <>
            <input {...control} defaultValue={values.reference} dir="auto" autoComplete="off" />
            <output data-part="hint">{left <= 10 && words.left(left)}</output>
          </>
        )}
      </Field>
    </>
  )
}
