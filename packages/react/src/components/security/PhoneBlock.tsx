'use client'

import { useMemo, type ReactNode } from 'react'
import { Verbatim } from '../../internal/Verbatim.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { Field } from '../form/Field.js'
import { Form } from '../form/Form.js'
import type { FormErrors } from '../form/FormContext.js'
import { readMobile } from '../sign-up/readSignUpDetails.js'
import { useSecurityContext } from './SecurityContext.js'
import { Said } from './Said.js'
import { Trouble } from './Trouble.js'
import { usePhone, type PhoneFlow } from './usePhone.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

/** The number, whether it is confirmed, and the way to another one. */
export function PhoneBlock(): ReactNode {
  const { factors, isOnline, user, words } = useSecurityContext()
  const offlineReason = useOfflineReason()
  const flow = usePhone(user.data)
  const { status } = flow.state
  const mobile = user.data?.mobile
  const number = mobile ? `${mobile.countryCode} ${mobile.number}` : ''
  const isConfirmed = factors.data?.some(
    ({ channel, status: found }) => channel === 'SMS' && found === 'ACTIVE',
  )
  if (status === 'editing' || status === 'saving') return <NumberForm flow={flow} />
  if (status === 'code' || status === 'verifying') return <CodeForm flow={flow} number={number} />
  const isSending = status === 'sending'
  return (
    <>
      <p data-part="hint">{mobile ? words.phoneText : words.noPhone}</p>
      {mobile && (
        <dl data-part="facts">
          <div>
            <dt>
              <Verbatim dir="ltr">{number}</Verbatim>
            </dt>
            <dd>
              <span data-part="state" data-tone={isConfirmed ? 'neutral' : 'caution'}>
                {isConfirmed ? words.confirmed : words.notConfirmed}
              </span>
            </dd>
          </div>
        </dl>
      )}
      <PhoneTrouble flow={flow} />
      {status === 'done' && <Said>{words.phoneDone}</Said>}
      <div data-part="actions">
        {mobile && factors.data && !isConfirmed && (
          <button
            type="button"
            data-emphasis="secondary"
            aria-disabled={isSending || !isOnline}
            title={offlineReason}
            aria-busy={isSending}
            onClick={() => void (isOnline && flow.sendCode())}
          >
            {isSending ? words.sendingCode : words.confirmPhone}
          </button>
        )}
        <button
          type="button"
          data-emphasis="secondary"
          aria-disabled={!isOnline}
          title={offlineReason}
          onClick={() => void (isOnline && flow.edit())}
        >
          {words.changePhone}
        </button>
      </div>
    </>
  )
}

function NumberForm({ flow }: { flow: PhoneFlow }) {
  const { troubleWords, words } = useSecurityContext()
  const { error, status } = flow.state
  const isOdd = error?.code === 'MOBILE_OR_COUNTRY_CODE_INVALID'
  const refused = useMemo(
    () => (isOdd ? { number: troubleWords.mobileOdd } : undefined),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each failure counts anew; words do not change
    [error],
  )
  return (
    <Form
      refused={refused}
      check={(values): FormErrors => {
        const { countryCode, number } = readMobile(values)
        if (!number) return { number: words.numberMissing }
        return /^\+\d{1,3}$/.test(countryCode) && /^\d{4,12}$/.test(number)
          ? {}
          : { number: troubleWords.mobileOdd }
      }}
      onSend={(values) => void flow.save(readMobile(values))}
    >
      <Field name="countryCode" label={words.countryCode} hint={words.countryCodeHint}>
        {(control) => (
          <input {...control} type="tel" dir="ltr" autoComplete="tel-country-code" autoFocus size={6} />
        )}
      </Field>
      <Field name="number" label={words.number}>
        {(control) => <input {...control} type="tel" dir="ltr" autoComplete="tel-national" />}
      </Field>
      {!isOdd && <PhoneTrouble flow={flow} />}
      <FormActions flow={flow} isBusy={status === 'saving'} busy={words.saving} submit={words.save} />
    </Form>
  )
}

function CodeForm({ flow, number }: { flow: PhoneFlow; number: string }) {
  const { explain, isOnline, troubleWords, words } = useSecurityContext()
  const { error, status } = flow.state
  const refused = useMemo(
    () => (error ? { code: explain(error) ?? troubleWords.codeWrong } : undefined),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each failure counts anew; words do not change
    [error],
  )
  return (
    <Form
      refused={refused}
      check={({ code }): FormErrors => (code ? {} : { code: troubleWords.codeMissing })}
      onSend={({ code = '' }) => void (isOnline && flow.verify(code.replace(/\s/g, '')))}
    >
      <Field name="code" label={troubleWords.code} hint={words.codeSent(number)}>
        {(control) => (
          <input {...control} inputMode="numeric" autoComplete="one-time-code" dir="ltr" autoFocus />
        )}
      </Field>
      <FormActions
        flow={flow}
        isBusy={status === 'verifying'}
        busy={words.confirming}
        submit={words.confirmCode}
      >
        <button type="button" onClick={() => void (isOnline && flow.sendCode())}>
          {words.sendAgain}
        </button>
      </FormActions>
    </Form>
  )
}

interface FormActionsProps {
  flow: PhoneFlow
  isBusy: boolean
  busy: string
  submit: string
  children?: ReactNode
}

function FormActions({ flow, isBusy, busy, submit, children }: FormActionsProps) {
  const { focusHeading, isOnline, words } = useSecurityContext()
  const offlineReason = useOfflineReason()
  return (
    <div data-part="actions">
      <button
        type="submit"
        data-part="submit"
        aria-disabled={isBusy || !isOnline}
        title={offlineReason}
        aria-busy={isBusy}
      >
        {isBusy ? busy : submit}
      </button>
      {children}
      <button
        type="button"
        onClick={() => {
          flow.leave()
          focusHeading('phone')
        }}
      >
        {words.cancel}
      </button>
    </div>
  )
}

function PhoneTrouble({ flow }: { flow: PhoneFlow }) {
  const { explain } = useSecurityContext()
  const { error } = flow.state
  return <Trouble said={error && explain(error)} requestRef={requestRefOf(error)} />
}
