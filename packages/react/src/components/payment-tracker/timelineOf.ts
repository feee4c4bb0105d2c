import type { PaymentTrackerMessages } from './paymentTrackerMessages.js'
import type { TrackedPayment } from './TrackedPayment.js'

export interface TimelineStep {
  key: string
  label: string
  /** In milliseconds since 1970, where Weavr tells. */
  at?: number | undefined
  state: 'done' | 'current' | 'to-come'
}

/** What has happened to a payment, where it is, and what is to come; exactly one step is the current one. */
export function timelineOf(payment: TrackedPayment, words: PaymentTrackerMessages): TimelineStep[] {
  const { step, type, check, exemption, scheduledAt, executedAt, createdAt } = payment
  const isOver = ['sent', 'not-sent', 'came-back', 'cancelled'].includes(step)
  const hasLeft = executedAt !== undefined || step === 'on-its-way' || step === 'sent' || step === 'came-back'
  const steps: TimelineStep[] = [{ key: 'created', label: words.created, at: createdAt, state: 'done' }]

  if (step === 'payee-check')
    steps.push({ key: 'check', label: words.steps['payee-check'], state: 'current' })
  else if (check) steps.push({ key: 'check', label: words.checked, state: 'done' })

  if (exemption)
    steps.push({
      key: 'code',
      label: exemption === 'LOW_VALUE' ? words.noCodeLowValue : words.noCodeTrusted,
      state: step === 'payee-check' ? 'to-come' : 'done',
    })
  // Of one that was refused before it left, nobody knows whether it had been confirmed.
  else if (type !== 'transfers' && (step !== 'not-sent' || hasLeft))
    steps.push({
      key: 'code',
      label: step === 'code' || step === 'payee-check' ? words.steps.code : words.confirmed,
      state: step === 'code' ? 'current' : step === 'payee-check' ? 'to-come' : 'done',
    })

  if (step === 'scheduled')
    steps.push({ key: 'leaves', label: words.leaves, at: scheduledAt, state: 'current' })
  else if (step === 'on-its-way')
    steps.push({ key: 'leaves', label: words.steps['on-its-way'], at: executedAt, state: 'current' })
  else if (step === 'being-checked')
    steps.push({ key: 'leaves', label: words.steps['being-checked'], at: executedAt, state: 'current' })
  else if (hasLeft) steps.push({ key: 'leaves', label: words.left, at: executedAt, state: 'done' })
  else if (!isOver && scheduledAt !== undefined)
    steps.push({ key: 'leaves', label: words.leaves, at: scheduledAt, state: 'to-come' })

  steps.push(
    isOver
      ? { key: 'end', label: words.steps[step], state: 'current' }
      : { key: 'end', label: words.steps.sent, state: 'to-come' },
  )
  return steps
}
