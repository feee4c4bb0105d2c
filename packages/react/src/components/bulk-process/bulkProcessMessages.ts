import { plural } from '../../internal/plural.js'
import type { BulkKind } from './BulkKind.js'

/** What `BulkProcess` says. */
export interface BulkProcessMessages {
  titles: Record<BulkKind, string>
  file: string
  fileHint: string
  text: string
  textHint: string
  /** Before the names of the columns. */
  columns: string
  check: string
  checking: string
  nothing: string
  unreadable: string
  missingColumns: (names: string) => string
  loading: string
  failed: string
  noPermission: string
  /** How many rows there are, and of these how many are left out. */
  rows: (count: number) => string
  leftOut: (count: number) => string
  total: string
  problems: string
  row: string
  what: string
  why: string
  mode: string
  carryOn: string
  stop: string
  needsCode: string
  start: (count: number) => string
  starting: string
  otherRows: string
  split: (bulks: number) => string
  unknown: string
  notStarted: string
  startNow: string
  progress: string
  tally: (done: number, count: number, failed: number, toGo: number) => string
  /** Heard at each quarter. */
  share: (percent: number) => string
  paused: string
  pause: string
  resume: string
  cancelRest: string
  cancelHint: string
  finished: (done: number, failed: number, untried: number) => string
  failures: string
  showingFailures: (shown: number, count: number) => string
  download: string
  downloading: string
  downloadFailed: string
  again: string
  startOver: string
  /** Of the file that is downloaded. */
  fileName: string
  untried: string
  offline: string
  problem: {
    missing: (column: string) => string
    unknownAccount: (name: string) => string
    unknownCard: (name: string) => string
    ambiguous: (name: string) => string
    amount: (example: string) => string
    currency: string
    iban: string
    email: string
    role: (name: string) => string
    reference: string
    sameTwice: (row: number) => string
  }
  /** By Weavr's code, why an operation failed. */
  reasons: Readonly<Record<string, string>>
  otherReason: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    bulkProcess: BulkProcessMessages
  }
}

const rows = (count: number) => plural('en', count, { one: '# row', other: '# rows' })
const number = (count: number) => plural('en', count, { other: '#' })

/** English. */
export const bulkProcessMessages: BulkProcessMessages = {
  titles: {
    transfers: 'Move between accounts',
    sends: 'Send to Weavr accounts',
    'outgoing-wire-transfers': 'Pay many at once',
    users: 'Add people',
    'card-blocks': 'Freeze cards',
    'card-unblocks': 'Unfreeze cards',
  },
  file: 'A file with the rows (CSV)',
  fileHint: 'Save a table as CSV. The first row names the columns.',
  text: 'Or paste the rows',
  textHint: 'Copied from a table, with the row that names the columns.',
  columns: 'Columns:',
  check: 'Check the rows',
  checking: 'Checking the rows…',
  nothing: 'Choose a file, or paste some rows.',
  unreadable: 'This is not a table we can read. Save it as CSV and try again.',
  missingColumns: (names) => `These columns are missing: ${names}`,
  loading: 'Loading',
  failed: 'We couldn’t load what is needed to check the rows. Nothing was sent.',
  noPermission: 'Your role doesn’t allow this. Ask an admin.',
  rows,
  leftOut: (count) => plural('en', count, { one: '# is left out', other: '# are left out' }),
  total: 'Total',
  problems: 'Problems',
  row: 'Row',
  what: 'What',
  why: 'Why',
  mode: 'If one fails',
  carryOn: 'Carry on with the others',
  stop: 'Stop',
  needsCode: 'Payments that need a code wait until you confirm them.',
  start: (count) => `Start with ${rows(count)}`,
  starting: 'Starting…',
  otherRows: 'Choose other rows',
  split: (bulks) => `More than fit at once: they go one after the other, in ${number(bulks)} parts.`,
  unknown: 'We can’t tell yet if this has begun. Press again: nothing is done twice.',
  notStarted: 'Everything is there, but it has not begun yet.',
  startNow: 'Start now',
  progress: 'Progress',
  tally: (done, count, failed, toGo) =>
    `${number(done)} of ${number(count)} done · ${number(failed)} failed · ${number(toGo)} to go`,
  share: (percent) => `${number(percent)} % done.`,
  paused: 'Paused.',
  pause: 'Pause',
  resume: 'Go on',
  cancelRest: 'Cancel the rest',
  cancelHint: 'Done ones stay done.',
  finished: (done, failed, untried) =>
    untried > 0
      ? `Finished. ${number(done)} done, ${number(failed)} failed, ${number(untried)} not tried.`
      : `Finished. ${number(done)} done, ${number(failed)} failed.`,
  failures: 'Not done',
  showingFailures: (shown, count) => `Showing ${number(shown)} of ${number(count)}`,
  download: 'Download failures',
  downloading: 'Getting them…',
  downloadFailed: 'We couldn’t get all failures. Try again.',
  again: 'Try these again',
  startOver: 'Other rows',
  fileName: 'failures.csv',
  untried: 'Not tried.',
  offline: 'You’re offline. What you chose is kept.',
  problem: {
    missing: (column) => `“${column}” is empty.`,
    unknownAccount: (name) => `No account is called “${name}”.`,
    unknownCard: (name) => `No card is called “${name}”.`,
    ambiguous: (name) => `More than one is called “${name}”. Use its id.`,
    amount: (example) => `Write the amount like ${example}.`,
    currency: 'Write the currency in three letters, like EUR.',
    iban: 'This IBAN doesn’t fit. Look for a swapped or missing character.',
    email: 'This is no e-mail address.',
    role: (name) => `There is no role “${name}”.`,
    reference: 'The reference has characters that banks don’t take.',
    sameTwice: (row) => `The same as row ${number(row)}. If it is meant, give it another reference.`,
  },
  reasons: {
    FUNDS_INSUFFICIENT: 'Not enough money on the account.',
    SOURCE_INSTRUMENT_BLOCKED: 'The account it comes from is blocked.',
    SOURCE_INSTRUMENT_DESTROYED: 'The account it comes from is closed.',
    DESTINATION_INSTRUMENT_BLOCKED: 'The account it goes to is blocked.',
    DESTINATION_INSTRUMENT_DESTROYED: 'The account it goes to is closed.',
    SOURCE_NOT_FOUND: 'There is no such account to pay from.',
    DESTINATION_NOT_FOUND: 'There is no such account to pay to.',
    SOURCE_AND_DESTINATION_MUST_BE_DIFFERENT: 'From and to are the same account.',
    CURRENCY_MISMATCH: 'The account has another currency.',
    AMOUNT_INVALID: 'The amount can’t be paid.',
    EMAIL_NOT_UNIQUE: 'Somebody uses this address already.',
    EMAIL_DOMAIN_NOT_ALLOWED: 'Addresses of this provider can’t be used.',
    INSTRUMENT_ALREADY_BLOCKED: 'The card was frozen already.',
    INSTRUMENT_NOT_BLOCKED: 'The card was not frozen.',
    INSTRUMENT_DESTROYED: 'The card is closed.',
    INSTRUMENT_MARKED_LOST_STOLEN: 'The card was reported lost or stolen.',
  },
  otherReason: 'It was not accepted.',
}
