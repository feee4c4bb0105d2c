import { plural } from '../../internal/plural.js'

/** What `TrustedPayees` says; what an account's fields say is said by `bankAccountFields`. */
export interface TrustedPayeesMessages {
  title: string
  loading: string
  failed: string
  noPermission: string
  empty: string
  add: string
  addTitle: string
  addToList: string
  toSave: string
  takeOff: string
  save: (count: number) => string
  saving: string
  /** Beside each one. */
  trusted: string
  pending: string
  removing: string
  alreadyThere: string
  notFound: string
  yourOwn: string
  invalid: string
  codeFailed: string
  weavrAccount: string
  ending: (tail: string) => string
  pay: string
  remove: string
  continue: string
  /** Names whom: it is asked before anything happens. */
  removeQuestion: (name: string) => string
  removeYes: string
  removingNow: string
  added: string
  removed: string
  notAdded: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    trustedPayees: TrustedPayeesMessages
  }
}

const payees = (count: number) => plural('en', count, { one: '# payee', other: '# payees' })

/** English. */
export const trustedPayeesMessages: TrustedPayeesMessages = {
  title: 'Payees',
  loading: 'Loading payees',
  failed: 'We couldn’t load your payees. You can still pay by entering the details.',
  noPermission: 'Your role can’t see payees. Ask an admin.',
  empty: 'Save people you pay often. Paying them usually needs no code.',
  add: 'Add a payee',
  addTitle: 'Who do you want to save?',
  addToList: 'Add to the list',
  toSave: 'Not saved yet',
  takeOff: 'Take off',
  save: (count) => `Save ${payees(count)}`,
  saving: 'Saving…',
  trusted: 'No code needed',
  pending: 'Confirm to add',
  removing: 'Confirm to remove',
  alreadyThere: 'Could not be added: already there',
  notFound: 'Could not be added: there is no such account',
  yourOwn: 'Could not be added: it is your own account',
  invalid: 'Could not be added',
  codeFailed: 'Not added: it was not confirmed',
  weavrAccount: 'Weavr account',
  ending: (tail) => `ending ${tail}`,
  pay: 'Pay',
  remove: 'Remove',
  continue: 'Continue',
  removeQuestion: (name) => `Remove ${name}? You can save them again at any time.`,
  removeYes: 'Remove payee',
  removingNow: 'Removing…',
  added: 'Saved. Paying them usually needs no code now.',
  removed: 'Removed.',
  notAdded: 'None of them could be added. The list says why.',
}
