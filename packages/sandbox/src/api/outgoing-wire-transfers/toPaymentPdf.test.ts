import { expect, it } from 'vitest'
import type { WireRecord } from '../../state/PaymentRecord.js'
import { toPaymentPdf } from './toPaymentPdf.js'

it.each([
  ['EUR', 125_000, 'EUR 1250.00'],
  ['JPY', 1_500, 'JPY 1500'],
  ['KWD', 1_500, 'KWD 1.500'],
])('writes %s %d in the minor unit that it has', (currency, amount, text) => {
  const wire = {
    id: '1',
    type: 'SEPA',
    amount: { currency, amount },
    payee: { name: 'Harbour Studios' },
    executionTimestamp: '0',
  } as WireRecord
  expect(toPaymentPdf(wire)).toContain(`Amount      ${text})`)
})
