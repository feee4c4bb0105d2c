import { toDecimal } from '@weavr-kit/core'
import { createTextPdf } from '../statements/createTextPdf.js'
import type { WireRecord } from '../../state/PaymentRecord.js'

/** The confirmation of a completed wire, to print. */
export function toPaymentPdf({
  id,
  type,
  amount,
  payee,
  description,
  executionTimestamp,
}: WireRecord): string {
  const account = payee.iban ?? [payee.sortCode, payee.accountNumber].filter(Boolean).join(' ')
  return createTextPdf([
    'Payment confirmation',
    '',
    `Payment     ${id}`,
    `Executed    ${new Date(Number(executionTimestamp)).toISOString()}`,
    `Network     ${type}`,
    `Amount      ${amount.currency} ${toDecimal(amount)}`,
    `Payee       ${payee.name}`,
    `Account     ${account}`,
    ...(description ? [`Reference   ${description}`] : []),
    '',
    'Weavr Kit sandbox. No money was moved.',
  ])
}
