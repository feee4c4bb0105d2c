import { plural } from '../../internal/plural.js'

/** What all forms of the data components say; each says by itself what its fields need. */
export interface FormMessages {
  /** Stands before an error, for those who hear it. */
  errorPrefix: string
  /** Above what is wrong in several fields. */
  summary: string
  missing: string
  odd: string
  amountMissing: string
  /** `example` is an amount as this page writes it. */
  amountOdd: (example: string) => string
  amountZero: string
  cancel: string
  /** Of a list to choose from, before anything is chosen. */
  choose: string
  failed: string
  offline: string
  /** Why a button does nothing while there is no connection. */
  whenOnline: string
  noPermission: string
  rateLimited: (seconds: number) => string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    forms: FormMessages
  }
}

/** English. */
export const formMessages: FormMessages = {
  errorPrefix: 'Error:',
  summary: 'Please check:',
  missing: 'This is needed.',
  odd: 'This doesn’t fit. Check it, and try again.',
  amountMissing: 'Enter an amount.',
  amountOdd: (example) => `Enter an amount like ${example}.`,
  amountZero: 'Enter an amount above zero.',
  cancel: 'Cancel',
  choose: 'Choose…',
  failed: 'That didn’t work. Nothing has changed. Try again in a moment.',
  offline: 'We couldn’t reach the service. Check the connection and try again.',
  whenOnline: 'You can do this when you’re back online.',
  noPermission: 'Your role doesn’t allow this. Ask an admin.',
  rateLimited: (seconds) =>
    `Busy right now. You can try again in ${plural('en', seconds, { one: '# second', other: '# seconds' })}.`,
}
