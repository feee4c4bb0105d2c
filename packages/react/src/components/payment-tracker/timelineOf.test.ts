import { expect, it } from 'vitest'
import { paymentTrackerMessages as words } from './paymentTrackerMessages.js'
import { timelineOf } from './timelineOf.js'
import type { PaymentStep, TrackedPayment } from './TrackedPayment.js'

const wire = (step: PaymentStep, more: Partial<TrackedPayment> = {}): TrackedPayment => ({
  ...{ type: 'outgoing_wire_transfers', id: '1', step, amount: { currency: 'EUR', amount: 1 }, createdAt: 1 },
  ...{ fee: undefined, source: { type: 'managed_accounts', id: '2' }, destination: undefined },
  ...{ reference: undefined, purpose: undefined, scheduledAt: undefined, executedAt: undefined },
  exemption: undefined,
  check: { category: 'SEPA_VERIFICATION_OF_PAYEE', categoryResult: { match: 'MATCH' } },
  ...more,
})

it.each<[PaymentStep, Partial<TrackedPayment>, string[]]>([
  ['payee-check', {}, ['Set up', '*Check the payee', '-Confirm to send', '-Sent']],
  ['code', {}, ['Set up', 'Payee checked', '*Confirm to send', '-Sent']],
  [
    'scheduled',
    { scheduledAt: 9 },
    ['Set up', 'Payee checked', 'Confirmed with a code', '*Goes out', '-Sent'],
  ],
  [
    'on-its-way',
    { exemption: 'LOW_VALUE', executedAt: 5 },
    ['Set up', 'Payee checked', 'No code needed: small payment', '*On its way', '-Sent'],
  ],
  ['sent', { type: 'transfers', check: undefined, executedAt: 5 }, ['Set up', 'Went out', '*Sent']],
  ['not-sent', {}, ['Set up', 'Payee checked', '*Not sent']],
  [
    'came-back',
    { exemption: 'TRUSTED_BENEFICIARY', check: undefined, executedAt: 5 },
    ['Set up', 'No code needed: trusted payee', 'Went out', '*Came back'],
  ],
  ['cancelled', { scheduledAt: 9 }, ['Set up', 'Payee checked', 'Confirmed with a code', '*Cancelled']],
])('tells where a payment that is "%s" has been and where it goes', (step, more, expected) => {
  const marks = { done: '', current: '*', 'to-come': '-' }
  expect(timelineOf(wire(step, more), words).map(({ label, state }) => marks[state] + label)).toEqual(
    expected,
  )
})
