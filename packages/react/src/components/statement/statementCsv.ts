import { toDecimal, type components } from '@weavr-kit/core'
import { describeEntry } from '../movement/describeEntry.js'
import type { MovementMessages } from '../movement/movementMessages.js'
import { toDay } from './StatementPeriod.js'
import type { StatementMessages } from './statementMessages.js'

type Entry = components['schemas']['StatementEntry']

/** What a spreadsheet takes for a formula: others write names and references. */
const FORMULA = /^[=+\-@\t\r]/

const text = (value = '') => quote(FORMULA.test(value) ? `'${value}` : value)
const quote = (value: string) => `"${value.replaceAll('"', '""')}"`

/** Entries as comma-separated values by RFC 4180, with decimal points whatever the page's locale. */
export function statementCsv(
  entries: readonly Entry[],
  { statement, movement }: { statement: StatementMessages; movement: MovementMessages },
): string {
  const rows = entries.map((entry) => {
    const { who, how, card, reference } = describeEntry(entry, movement)
    const at = new Date(entry.timestamp)
    return [
      quote(toDay(entry.timestamp)),
      quote(
        [at.getHours(), at.getMinutes(), at.getSeconds()]
          .map((part) => String(part).padStart(2, '0'))
          .join(':'),
      ),
      ...[who, how, card, reference].map(text),
      // Numbers, so that they can be added up: a minus at their front is no formula.
      toDecimal(entry.balanceAdjustment),
      quote(entry.balanceAdjustment.currency),
      toDecimal(entry.balanceAfter),
    ]
  })
  const head = Object.values(statement.columns).map(text)
  return [head, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}
