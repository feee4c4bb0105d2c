import Papa from 'papaparse'
import { formatMoney, type Money } from '../../internal/formatMoney.js'
import type { BulkKind } from './BulkKind.js'
import { bulkKinds, type ReadRow, type RowReader } from './bulkKinds.js'
import type { BulkProcessMessages } from './bulkProcessMessages.js'

/** A row of the table, as a spreadsheet counts them: the names of the columns are row 1. */
export interface SourceRow {
  row: number
  cells: Readonly<Record<string, string>>
}

/** A row that can be sent. */
export interface GoodRow extends SourceRow, ReadRow {}

/** A row that is left out, and why. */
export interface BadRow extends SourceRow {
  who: string
  problems: readonly string[]
}

/** What came of the rows of a table. */
export interface CheckedRows {
  good: readonly GoodRow[]
  bad: readonly BadRow[]
  /** Of the good ones, by currency: never added together. */
  totals: readonly Money[]
}

export interface CheckRowsOptions extends Pick<
  RowReader,
  'locale' | 'profileId' | 'accounts' | 'cards' | 'roleNames'
> {
  kind: BulkKind
  words: BulkProcessMessages
}

/** The rows of a table in text: whatever parts its columns, comma, semicolon or tab. */
export function readTable(text: string): { columns: readonly string[]; rows: readonly SourceRow[] } {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  })
  return {
    columns: meta.fields ?? [],
    rows: data.map((cells, index) => ({ row: index + 2, cells })),
  }
}

/** Says of each row what it becomes, or what is wrong with it. Nothing is sent. */
export function checkSourceRows(
  rows: readonly SourceRow[],
  { kind, words, ...known }: CheckRowsOptions,
): CheckedRows {
  const good: GoodRow[] = []
  const bad: BadRow[] = []
  const totals = new Map<string, number>()
  const seen = new Map<string, number>()
  const { columns, read } = bulkKinds[kind]
  const example = formatMoney({ currency: 'EUR', amount: 125_000 }, { locale: known.locale })
  for (const source of rows) {
    const problems: string[] = []
    const cell = (name: string) => (source.cells[name] ?? '').trim()
    const refuse = (problem: string) => void problems.push(problem)
    for (const name of columns) if (!cell(name)) refuse(words.problem.missing(name))
    const row =
      problems.length === 0 ? read({ ...known, cell, refuse, words: words.problem, example }) : undefined
    const same = row && seen.get(JSON.stringify(row.item))
    if (same !== undefined) refuse(words.problem.sameTwice(same))
    if (!row || problems.length > 0) {
      bad.push({ ...source, who: row?.who ?? columns.map(cell).find(Boolean) ?? '', problems })
      continue
    }
    seen.set(JSON.stringify(row.item), source.row)
    good.push({ ...source, ...row })
    if (row.money) totals.set(row.money.currency, (totals.get(row.money.currency) ?? 0) + row.money.amount)
  }
  return { good, bad, totals: [...totals].map(([currency, amount]) => ({ currency, amount })) }
}

/**
 * A table as CSV. What a spreadsheet would take for a formula gets an apostrophe before it.
 * @see {@link https://owasp.org/www-community/attacks/CSV_Injection} CSV injection
 */
export const toCsv = (rows: readonly Readonly<Record<string, string>>[]): string =>
  Papa.unparse([...rows], { escapeFormulae: true })
