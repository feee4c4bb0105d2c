'use client'

import { createPart } from '../../internal/createPart.js'
import { formatMoney } from '../../internal/formatMoney.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { sayFailure } from '../form/sayFailure.js'
import { PaymentFields } from './PaymentFields.js'
import { usePaymentFormContext } from './PaymentFormContext.js'
import { PaymentReview } from './PaymentReview.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export { Root } from './PaymentFormRoot.js'

/** What is to be done now; takes the focus when that changes. */
export const Title = createPart('h2', 'title', () => {
  const { flow, id, view, words } = usePaymentFormContext()
  if (view === 'created') return undefined
  const isUnknown = flow.status === 'unknown' || flow.status === 'checking'
  const children = view === 'form' ? words.title : isUnknown ? words.sendingTitle : words.reviewTitle
  return { id: id + 'title', tabIndex: -1, children }
})

/** The form. It stays while it is looked at once more, with all that was typed. */
export const Fields = createPart('div', 'fields', () => {
  const { plan, query, view, words } = usePaymentFormContext()
  if (!plan || query.isPending || view === 'created') return undefined
  const hasSource = (query.data?.sources.length ?? 0) > 0
  return {
    hidden: view !== 'form',
    children: hasSource ? <PaymentFields plan={plan} /> : <p data-part="empty">{words.noSource}</p>,
  }
})

/** All that is asked for, to be looked at once more. */
export const Review = createPart('dl', 'facts', () => {
  const { plan, summary, view } = usePaymentFormContext()
  if (view !== 'review' || !summary || !plan) return undefined
  return { children: <PaymentReview summary={summary} plan={plan} /> }
})

/** That the name is checked first, or that their bank is being asked. Heard. */
export const NameHint = createPart('p', 'hint', () => {
  const { flow, summary, view, words } = usePaymentFormContext()
  if (view !== 'review' || !summary?.isNameChecked || flow.status === 'unknown' || flow.status === 'checking')
    return undefined
  return { role: 'status', children: flow.status === 'sending' ? words.asking : words.nameIsChecked }
})

/** That nobody knows whether it was sent, or why it was not; else nothing. */
export const Failure = createPart('p', 'notice', () => {
  const { flow, general, refused, view, words } = usePaymentFormContext()
  if (flow.status === 'unknown' || flow.status === 'checking')
    return { role: 'alert', 'data-tone': 'caution', children: words.unknown }
  if (view !== 'review' || flow.status !== 'refused' || refused) return undefined
  const said = sayFailure(flow.error, general)
  return said ? { role: 'alert', 'data-tone': 'negative', children: said } : undefined
})

/** What support asks for after a failure. */
export const Reference = createReferencePart(() => {
  const { flow, refused } = usePaymentFormContext()
  return flow.status === 'refused' && !refused ? requestRefOf(flow.error) : undefined
})

/** Makes the payment. Says what it does, with the amount. */
export const Send = createPart('button', 'send', () => {
  const { flow, isOnline, plan, summary, view, words } = usePaymentFormContext()
  const offlineReason = useOfflineReason()
  const locale = useWeavrLocale()
  if (view !== 'review' || !summary || flow.status === 'unknown' || flow.status === 'checking')
    return undefined
  const isBusy = flow.status === 'sending'
  const isWaiting = isBusy || !isOnline
  const say =
    summary.scheduledAt !== undefined ? words.schedule : plan?.door === 'transfers' ? words.move : words.send
  return {
    type: 'button',
    'data-emphasis': 'primary',
    'aria-disabled': isWaiting,
    title: offlineReason,
    'aria-busy': isBusy,
    onClick: () => void (isWaiting || flow.send()),
    children: isBusy ? words.sending : say(formatMoney(summary.amount, { locale })),
  }
})

/** Back to the form, before anything was sent. */
export const Back = createPart('button', 'back', () => {
  const { edit, flow, view, words } = usePaymentFormContext()
  if (view !== 'review' || (flow.status !== 'reviewing' && flow.status !== 'refused')) return undefined
  return { type: 'button', onClick: () => edit('amount'), children: words.back }
})

/** Asks Weavr for the same payment once more, where nobody knows. */
export const CheckNow = createPart('button', 'check-now', () => {
  const { flow, isOnline, words } = usePaymentFormContext()
  const offlineReason = useOfflineReason()
  if (flow.status !== 'unknown' && flow.status !== 'checking') return undefined
  const isBusy = flow.status === 'checking'
  return {
    type: 'button',
    'data-emphasis': 'primary',
    'aria-disabled': isBusy || !isOnline,
    title: offlineReason,
    'aria-busy': isBusy,
    onClick: () => void (isOnline && flow.check()),
    children: isBusy ? words.checkingNow : words.checkNow,
  }
})

/** Begins the next payment, after one that was made. */
export const Another = createPart('button', 'another', () => {
  const { startOver, view, words } = usePaymentFormContext()
  if (view !== 'created') return undefined
  return { type: 'button', 'data-emphasis': 'secondary', onClick: startOver, children: words.another }
})
