import type { components } from '@weavr-kit/core'

type Entry = components['schemas']['DeprecatedStatementEntry']

const columns: readonly (readonly [string, (entry: Entry) => string | number | undefined])[] = [
  ['processedTimestamp', ({ processedTimestamp }) => new Date(processedTimestamp).toISOString()],
  ['transactionType', ({ transactionId }) => transactionId.type],
  ['transactionId', ({ transactionId }) => transactionId.id],
  ['entryState', ({ entryState }) => entryState],
  ['description', ({ additionalFields }) => additionalFields?.description],
  ['currency', ({ transactionAmount }) => transactionAmount.currency],
  ['transactionAmount', ({ transactionAmount }) => transactionAmount.amount],
  ['availableBalanceAfter', ({ availableBalanceAfter }) => availableBalanceAfter?.amount],
  ['actualBalanceAfter', ({ actualBalanceAfter }) => actualBalanceAfter?.amount],
]

/** A statement as comma-separated values (RFC 4180), amounts in minor units. */
export function toStatementCsv({ entry = [] }: components['schemas']['DeprecatedStatement']): string {
  const rows = entry.map((one) => columns.map(([, read]) => toCell(read(one))))
  return [columns.map(([name]) => name), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}

function toCell(value: string | number | undefined = ''): string {
  const text = String(value)
  // A spreadsheet takes text that begins so for a formula.
  const harmless = typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
