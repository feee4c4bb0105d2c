'use client'

import { createPart } from '../../internal/createPart.js'
import { formatDateTime } from '../../internal/formatDateTime.js'
import { formatMoney } from '../../internal/formatMoney.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { DateTime } from '../date-time/DateTime.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { PayeeCheckPanel } from './PayeeCheckPanel.js'
import { PaymentFacts } from './PaymentFacts.js'
import { usePaymentTrackerContext } from './PaymentTrackerContext.js'
import { saveFile } from '../../internal/saveFile.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { timelineOf } from './timelineOf.js'
import { Told } from './Told.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './PaymentTrackerRoot.js'

/** The state in a word; takes the focus when the step before has gone. */
export const Title = createPart('h2', 'title', () => {
  const { id, payment, words } = usePaymentTrackerContext()
  return payment ? { id: id + 'title', tabIndex: -1, children: words.steps[payment.step] } : undefined
})

/** Where the money is. Heard when that changes. */
export const Sentence = createPart('p', 'sentence', () => {
  const { from, isStopped, payment, words } = usePaymentTrackerContext()
  const locale = useWeavrLocale()
  const { clock } = useWeavr().platform
  if (!payment) return undefined
  const amount = formatMoney(payment.amount, { locale })
  const name = from.name ?? words.yourAccount
  const when =
    payment.scheduledAt === undefined
      ? ''
      : formatDateTime(payment.scheduledAt, { locale, show: 'moment', now: clock.wallMs() })
  const text =
    isStopped && payment.step === 'payee-check'
      ? words.stopped
      : words.money[payment.step](amount, name, when)
  return { role: 'status', children: <Told text={text} names={[amount, name]} /> }
})

/** Why what was pressed did not work, or that nobody knows whether it did; else nothing. */
export const Failure = createPart('p', 'notice', () => {
  const { failure } = usePaymentTrackerContext()
  if (!failure) return undefined
  return { role: 'alert', 'data-tone': failure.isUnknown ? 'caution' : 'negative', children: failure.said }
})

/** Reads from Weavr what became of it, where nobody knows. */
export const CheckNow = createPart('button', 'check-now', () => {
  const { failure, moves, query, words } = usePaymentTrackerContext()
  const offlineReason = useOfflineReason()
  if (!failure?.isUnknown) return undefined
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    'aria-disabled': query.isFetching || offlineReason !== undefined,
    title: offlineReason,
    onClick: () => {
      if (!query.isFetching && !offlineReason)
        void Promise.resolve(query.refetch()).then((answer) => {
          if ((answer as { isSuccess?: boolean } | undefined)?.isSuccess) moves.forget()
        })
    },
    children: words.checkNow,
  }
})

/** What support asks for after a failure. */
export const Reference = createReferencePart(() => {
  const { failure } = usePaymentTrackerContext()
  return failure && !failure.isUnknown ? requestRefOf(failure.error) : undefined
})

/** What the payee's bank says of the name, and what can be done; nothing where nobody was asked. */
export const PayeeCheck = createPart('div', 'payee-check', () => {
  const { id, isStopped, payment } = usePaymentTrackerContext()
  if (!payment?.check || isStopped) return undefined
  if (payment.step !== 'payee-check' && payment.step !== 'code') return undefined
  return {
    role: 'group',
    'aria-labelledby': id + 'check',
    children: <PayeeCheckPanel payment={payment} check={payment.check} />,
  }
})

/** Takes a payment up again that the payer stopped at. */
export const TakeUp = createPart('button', 'take-up', () => {
  const { isStopped, payment, setStopped, words } = usePaymentTrackerContext()
  if (!isStopped || payment?.step !== 'payee-check') return undefined
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    onClick: () => setStopped(false),
    children: words.takeUp,
  }
})

/** Asks for the code, where the payment waits for one. The dialog is `ConfirmationDialog`. */
export const Continue = createPart('button', 'continue', () => {
  const { confirmation, isOnline, payment, words } = usePaymentTrackerContext()
  const offlineReason = useOfflineReason()
  if (payment?.step !== 'code') return undefined
  return {
    type: 'button',
    'data-emphasis': 'primary',
    'aria-disabled': !isOnline,
    title: offlineReason,
    onClick: () => void (isOnline && confirmation.confirm()),
    children: words.continue,
  }
})

/** Takes back a payment whose time has not come. */
export const Cancel = createPart('button', 'cancel-payment', () => {
  const { failure, isOnline, moves, payment, words } = usePaymentTrackerContext()
  const offlineReason = useOfflineReason()
  if (payment?.step !== 'scheduled') return undefined
  const isBusy = moves.underWay === 'cancel'
  const isWaiting = isBusy || !isOnline || failure?.isUnknown
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    'data-tone': 'negative',
    'aria-disabled': isWaiting,
    title: offlineReason,
    'aria-busy': isBusy,
    onClick: () => void (isWaiting || moves.cancel()),
    children: isBusy ? words.cancelling : words.cancel,
  }
})

/** The PDF of a wire that was sent. */
export const Proof = createPart('button', 'proof', () => {
  const { isOnline, moves, payment, words } = usePaymentTrackerContext()
  const offlineReason = useOfflineReason()
  const { timers } = useWeavr().platform
  if (payment?.step !== 'sent' || payment.type !== 'outgoing_wire_transfers') return undefined
  const isBusy = moves.underWay === 'proof'
  return {
    type: 'button',
    'data-emphasis': 'secondary',
    'aria-disabled': isBusy || !isOnline,
    title: offlineReason ?? words.proofHint,
    'aria-busy': isBusy,
    onClick: () =>
      void (isOnline && moves.getProof((file) => saveFile(file, words.proofName(payment.id), timers))),
    children: isBusy ? words.gettingProof : words.proof,
  }
})

/** The way to the same details, after a payment that did not go through. */
export const PayAgain = createPart('a', 'pay-again', () => {
  const { payAgainHref, payment, words } = usePaymentTrackerContext()
  if (!payment || !payAgainHref || !['not-sent', 'came-back', 'cancelled'].includes(payment.step))
    return undefined
  return { href: payAgainHref(payment), 'data-emphasis': 'secondary', children: words.payAgain }
})

/** What has happened and what is to come, with times. */
export const Steps = createPart('ol', 'steps', () => {
  const { payment, words } = usePaymentTrackerContext()
  if (!payment) return undefined
  const children = timelineOf(payment, words).map(({ key, label, at, state }) => (
    <li key={key} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
      <span>{label}</span>
      {at !== undefined && <DateTime value={at} />}
    </li>
  ))
  return { 'aria-label': words.timeline, children }
})

/** Amount, both sides, time and reference. */
export const Facts = createPart('dl', 'facts', () => {
  const { payment } = usePaymentTrackerContext()
  return payment ? { children: <PaymentFacts payment={payment} /> } : undefined
})
