import { plural } from '../../internal/plural.js'

/** What `Statement` says; movements are said by `movement`. */
export interface StatementMessages {
  title: string
  loading: string
  failed: string
  noPermission: string
  /** Above the choice of days, for those who hear it. */
  filters: string
  period: string
  thisMonth: string
  lastMonth: string
  custom: string
  from: string
  to: string
  /** The two days make no period. */
  periodOdd: string
  /** Of the table. `period` is as in "November 2026". */
  caption: (period: string) => string
  /** In whose days it is reckoned; `zone` is as in "Central European Time". */
  zone: (zone: string) => string
  opening: string
  closing: string
  balanceAfter: string
  empty: (period: string) => string
  /** Before the day of the first movement there ever was. */
  first: string
  /** Heard when another period has settled. */
  count: (count: number) => string
  pdf: (period: string) => string
  gettingPdf: string
  csv: (count: number) => string
  gettingCsv: (read: number, count: number) => string
  /** Without its ending. Days are as in `2026-11-30`. */
  fileName: (from: string, to: string) => string
  saved: (file: string, size: string) => string
  pdfFailed: string
  csvFailed: string
  /** The first line of the CSV. */
  columns: {
    date: string
    time: string
    who: string
    how: string
    card: string
    reference: string
    amount: string
    currency: string
    balanceAfter: string
  }
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    statement: StatementMessages
  }
}

const number = (count: number) => plural('en', count, { other: '#' })

/** English. */
export const statementMessages: StatementMessages = {
  title: 'Statement',
  loading: 'Loading the statement',
  failed: 'We couldn’t load the statement. Your money is not affected.',
  noPermission: 'Your role can’t see statements. Ask an admin.',
  filters: 'Days of the statement',
  period: 'Period',
  thisMonth: 'This month',
  lastMonth: 'Last month',
  custom: 'Custom',
  from: 'From',
  to: 'To',
  periodOdd: 'Choose two days, the first before the last.',
  caption: (period) => `Movements in ${period}, newest first`,
  zone: (zone) => `Days are in ${zone}.`,
  opening: 'Opening balance',
  closing: 'Closing balance',
  balanceAfter: 'Balance after',
  empty: (period) => `Nothing in ${period}.`,
  first: 'First transaction:',
  count: (count) => plural('en', count, { one: '# movement', other: '# movements' }),
  pdf: (period) => `PDF for ${period}`,
  gettingPdf: 'Getting the PDF…',
  csv: (count) => plural('en', count, { one: 'CSV of this row', other: 'CSV of these # rows' }),
  gettingCsv: (read, count) => `Getting rows: ${number(read)} of ${number(count)}…`,
  fileName: (from, to) => `statement-${from}-to-${to}`,
  saved: (file, size) => `Saved ${file}, ${size}.`,
  pdfFailed: 'We couldn’t get the PDF.',
  csvFailed: 'We couldn’t get all rows, so there is no CSV.',
  columns: {
    date: 'Date',
    time: 'Time',
    who: 'Who',
    how: 'How',
    card: 'Card ending',
    reference: 'Reference',
    amount: 'Amount',
    currency: 'Currency',
    balanceAfter: 'Balance after',
  },
}
