'use client'

import { useRef, useState, type ReactNode } from 'react'
import { formatMoney } from '../../internal/formatMoney.js'
import { useLanding } from '../../internal/useLanding.js'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { useUpdateManagedAccount } from '../../resources/managed-accounts/managedAccountHooks.js'
import type { ManagedAccount } from '../../resources/managed-accounts/managedAccountQueries.js'
import { DateTime } from '../date-time/DateTime.js'
import { Field } from '../form/Field.js'
import { Form, type FormValues } from '../form/Form.js'
import { formMessages } from '../form/formMessages.js'
import { readAmount } from '../form/readAmount.js'
import { sayFailure } from '../form/sayFailure.js'
import { Money } from '../money/Money.js'
import { checkAccountName } from './checkAccountName.js'
import { useManagedAccountDetailsContext } from './ManagedAccountDetailsContext.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

/** What is known of the account, and the form to change what can be changed. */
export function AccountSettings({ account }: { account: ManagedAccount }): ReactNode {
  const { id, say, state, words } = useManagedAccountDetailsContext()
  const section = useRef<HTMLElement>(null)
  const [isChanging, setChanging] = useState(false)
  const land = useLanding(section, isChanging)
  const turn = (to: boolean, outcome?: string) => {
    land()
    say(outcome)
    setChanging(to)
  }
  return (
    <section ref={section} aria-labelledby={id + 'about'} data-part="about">
      <h3 id={id + 'about'} data-part="title" tabIndex={-1}>
        {words.about}
      </h3>
      {isChanging ? (
        <SettingsForm account={account} onEnd={(outcome) => turn(false, outcome)} />
      ) : (
        <>
          <Facts account={account} />
          {state !== 'closed' && (
            <button type="button" data-part="change" data-emphasis="secondary" onClick={() => turn(true)}>
              {words.change}
            </button>
          )}
        </>
      )}
    </section>
  )
}

function Facts({ account }: { account: ManagedAccount }) {
  const { words } = useManagedAccountDetailsContext()
  const { currency, lowBalanceThreshold: amount } = account
  return (
    <dl data-part="facts">
      <div>
        <dt>{words.name}</dt>
        <dd>
          <Verbatim>{account.friendlyName}</Verbatim>
        </dd>
      </div>
      <div>
        <dt>{words.currency}</dt>
        <dd>{currency}</dd>
      </div>
      <div>
        <dt>{words.opened}</dt>
        <dd>
          <DateTime value={account.creationTimestamp} show="date" />
        </dd>
      </div>
      <div>
        <dt>{words.warning}</dt>
        <dd>{amount === undefined ? words.noWarning : <Money value={{ currency, amount }} />}</dd>
      </div>
    </dl>
  )
}

function SettingsForm({ account, onEnd }: { account: ManagedAccount; onEnd(outcome?: string): void }) {
  const { id, isOnline, words } = useManagedAccountDetailsContext()
  const offlineReason = useOfflineReason()
  const general = useMessages('forms', formMessages)
  const locale = useWeavrLocale()
  const update = useUpdateManagedAccount()
  const { currency, friendlyName, lowBalanceThreshold: threshold } = account
  const read = (typed: string | undefined) => readAmount(typed, { currency, locale, words: general })
  const failure = sayFailure(update.error, general)

  function check({ name, warning }: FormValues) {
    const wrongName = checkAccountName(name, words)
    const wrongAmount = warning ? read(warning).error : undefined
    return { ...(wrongName && { name: wrongName }), ...(wrongAmount && { warning: wrongAmount }) }
  }

  function send({ name = '', warning }: FormValues) {
    if (update.isPending || !isOnline) return
    const { money } = read(warning)
    update.mutate(
      {
        id: account.id,
        friendlyName: name,
        ...(money ? { lowBalanceThreshold: money.amount } : { clearLowBalanceThreshold: true }),
      },
      { onSuccess: () => onEnd(words.saved) },
    )
  }

  return (
    <Form check={check} onSend={send} aria-labelledby={id + 'about'}>
      <Field name="name" label={words.name}>
        {(control) => <input {...control} defaultValue={friendlyName} autoComplete="off" />}
      </Field>
      <Field name="warning" label={words.warning} hint={words.warningHint}>
        {(control) => (
          <input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={
              threshold === undefined ? '' : formatMoney({ currency, amount: threshold }, { locale })
            }
          />
        )}
      </Field>
      {failure && (
        <p data-part="failure" role="alert">
          {failure}
        </p>
      )}
      <div data-part="actions">
        <button
          data-emphasis="secondary"
          aria-disabled={update.isPending || !isOnline}
          title={offlineReason}
          aria-busy={update.isPending}
        >
          {update.isPending ? words.saving : words.save}
        </button>
        <button type="button" onClick={() => onEnd()}>
          {words.cancel}
        </button>
      </div>
    </Form>
  )
}
