'use client'

import type { components } from '@weavr-kit/core'
import { useState, type ReactNode } from 'react'
import { Field } from '../form/Field.js'
import { Form } from '../form/Form.js'
import type { FormErrors } from '../form/FormContext.js'
import { usePaymentTrackerContext } from './PaymentTrackerContext.js'
import { readPayeeCheck, type PayeeFinding, type PayeeVerdict } from './readPayeeCheck.js'
import { Told } from './Told.js'
import type { TrackedPayment } from './TrackedPayment.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

interface PanelProps {
  payment: TrackedPayment
  check: components['schemas']['PayeeCheck']
}

const tones: Record<PayeeFinding, 'neutral' | 'caution' | 'negative'> = {
  match: 'neutral',
  close: 'caution',
  'other-kind': 'caution',
  'no-match': 'negative',
  'no-account': 'negative',
  moved: 'caution',
  'not-possible': 'caution',
}

/** What the bank says, in words, with the safest thing to do first. */
export function PayeeCheckPanel({ payment, check }: PanelProps): ReactNode {
  const { id, moves, words } = usePaymentTrackerContext()
  const verdict = readPayeeCheck(check)
  const given = payment.destination && 'name' in payment.destination ? payment.destination.name : ''
  const isAsking = moves.underWay === 'use-name' || moves.underWay === 'change-name'
  return (
    <>
      <h3 id={id + 'check'}>{words.checkTitle}</h3>
      <div data-part="notice" data-tone={tones[verdict.finding]}>
        <Verdict verdict={verdict} given={given} />
      </div>
      <p data-part="hint" role="status">
        {isAsking && words.checking}
      </p>
      {/* Once it waits for its code, the payer has had their say. */}
      {payment.step === 'payee-check' && <Choices verdict={verdict} given={given} />}
    </>
  )
}

function Verdict({
  verdict: { finding, accountName, kind },
  given,
}: {
  verdict: PayeeVerdict
  given: string
}) {
  const { words } = usePaymentTrackerContext()
  const names = accountName && accountName !== given && (
    <p>
      <Told text={words.youWrote(given)} names={[given]} />{' '}
      <Told text={words.bankHas(accountName)} names={[accountName]} />
    </p>
  )
  if (finding === 'match')
    return (
      <>
        <p>
          <strong>{words.match}</strong>
        </p>
        <p>{words.matchWarning}</p>
      </>
    )
  if (finding === 'close') return names
  if (finding === 'other-kind')
    return (
      <>
        <p>{kind === 'personal' ? words.personal : words.business}</p>
        {names}
      </>
    )
  const said = {
    'no-match': words.noMatch,
    'no-account': words.noAccount,
    moved: words.moved,
    'not-possible': words.notPossible,
  }
  return <p>{said[finding]}</p>
}

function Choices({ verdict: { finding, accountName }, given }: { verdict: PayeeVerdict; given: string }) {
  const { moves, words } = usePaymentTrackerContext()
  // By the name that is wrong: what the bank says of another one has choices of its own.
  const [wrong, setWrong] = useState<string>()
  if (wrong === given) return <Rename given={given} onLeave={() => setWrong(undefined)} />
  switch (finding) {
    case 'match':
      return (
        <div data-part="actions">
          <Confirm isFirst />
          <Stop />
        </div>
      )
    case 'close':
      return (
        <div data-part="actions">
          <Press isFirst move={moves.acceptName}>
            {words.useName(accountName ?? '')}
          </Press>
          <Confirm>{words.keepName}</Confirm>
          <Stop />
        </div>
      )
    case 'other-kind':
    case 'not-possible':
      return (
        <div data-part="actions">
          <ChangeDetails>{finding === 'other-kind' ? words.changeKind : words.changeDetails}</ChangeDetails>
          <Confirm />
          <Stop />
        </div>
      )
    case 'no-match':
      return <NoMatch onRename={() => setWrong(given)} />
    default:
      return (
        <div data-part="actions">
          <ChangeDetails>{words.changeDetails}</ChangeDetails>
          <Stop />
        </div>
      )
  }
}

/** The way out comes first; going on needs a tick, and is only text. */
function NoMatch({ onRename }: { onRename: () => void }) {
  const { id, moves, words } = usePaymentTrackerContext()
  const [isTicked, setTicked] = useState(false)
  const [isReminded, setReminded] = useState(false)
  return (
    <>
      <div data-part="actions">
        <Stop isFirst>{words.cancelPayment}</Stop>
        <Press move={onRename}>{words.changeName}</Press>
      </div>
      <div data-part="field">
        <label data-part="option">
          <input
            type="checkbox"
            checked={isTicked}
            aria-describedby={id + 'tick'}
            onChange={(event) => {
              setTicked(event.currentTarget.checked)
              setReminded(false)
            }}
          />
          <span>{words.checkedAnotherWay}</span>
        </label>
        <span data-part="error" id={id + 'tick'} aria-live="polite">
          {isReminded && words.tickFirst}
        </span>
      </div>
      <div data-part="actions">
        <Press tone="negative" isText move={() => (isTicked ? moves.confirm() : setReminded(true))}>
          {words.sendAnyway}
        </Press>
      </div>
    </>
  )
}

function Rename({ given, onLeave }: { given: string; onLeave: () => void }) {
  const { general, moves, words } = usePaymentTrackerContext()
  return (
    <Form
      check={({ name }): FormErrors => (name ? {} : { name: words.newNameMissing })}
      onSend={({ name = '' }) => moves.changeName(name)}
    >
      <Field name="name" label={words.newName}>
        {/* What was pressed to come here has gone. */}
        {(control) => <input {...control} ref={(input) => input?.focus()} defaultValue={given} dir="auto" />}
      </Field>
      <div data-part="actions">
        <button type="submit" data-part="submit" aria-busy={moves.underWay === 'change-name'}>
          {words.checkName}
        </button>
        <Press move={onLeave}>{general.cancel}</Press>
      </div>
    </Form>
  )
}

interface PressProps {
  children?: ReactNode
  isFirst?: boolean
  isText?: boolean
  tone?: 'negative'
}

function Press({ move, children, isFirst, isText, tone }: PressProps & { move: () => void }) {
  const { failure, isOnline, moves } = usePaymentTrackerContext()
  const offlineReason = useOfflineReason()
  const isWaiting = moves.underWay !== undefined || !isOnline || failure?.isUnknown === true
  return (
    <button
      type="button"
      data-emphasis={isFirst ? 'primary' : isText ? undefined : 'secondary'}
      data-tone={tone}
      aria-disabled={isWaiting}
      title={offlineReason}
      onClick={() => void (isWaiting || move())}
    >
      {children}
    </button>
  )
}

function Confirm({ children, ...props }: PressProps) {
  const { moves, words } = usePaymentTrackerContext()
  return (
    <Press {...props} move={moves.confirm}>
      {children ?? words.continue}
    </Press>
  )
}

/** Weavr has no way to take back what waits at its payee check: it is left there, and moves nothing. */
function Stop({ children, ...props }: PressProps) {
  const { general, setStopped } = usePaymentTrackerContext()
  return (
    <Press {...props} isText={!props.isFirst} move={() => setStopped(true)}>
      {children ?? general.cancel}
    </Press>
  )
}

function ChangeDetails({ children }: PressProps) {
  const { onChangeDetails, payAgainHref, payment } = usePaymentTrackerContext()
  if (!payment) return null
  if (onChangeDetails)
    return (
      <Press isFirst move={() => onChangeDetails({ type: payment.type, id: payment.id })}>
        {children}
      </Press>
    )
  return payAgainHref ? (
    <a href={payAgainHref(payment)} data-emphasis="primary">
      {children}
    </a>
  ) : null
}
