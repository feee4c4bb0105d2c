import { toDecimal, type components } from '@weavr-kit/core'
import { createTextPdf } from './createTextPdf.js'

/** A statement to print: one line for each entry. */
export function toStatementPdf(title: string, statement: components['schemas']['Statement']): string {
  const { entries = [], openingBalance, closingBalance, footer = '' } = statement
  return createTextPdf([
    title,
    '',
    ...(openingBalance ? [row('', 'Opening balance', '', toText(openingBalance))] : []),
    ...entries.map(({ timestamp, description, transaction, balanceAdjustment, balanceAfter }) =>
      row(toDay(timestamp), description ?? transaction.type, toText(balanceAdjustment), toText(balanceAfter)),
    ),
    ...(closingBalance ? [row('', 'Closing balance', '', toText(closingBalance))] : []),
    '',
    footer,
  ])
}

const row = (day: string, text: string, change: string, balance: string) =>
  `${day.padEnd(11)} ${text.slice(0, 36).padEnd(36)} ${change.padStart(16)} ${balance.padStart(16)}`

const toDay = (at: number) => new Date(at).toISOString().slice(0, 10)

const toText = (money: components['schemas']['CurrencyAmount']) => `${money.currency} ${toDecimal(money)}`
