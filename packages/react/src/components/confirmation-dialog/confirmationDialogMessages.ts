import { challengeMessages, type ChallengeMessages } from '../step-up-dialog/challengeMessages.js'

export interface ConfirmationDialogMessages extends ChallengeMessages {
  title: string
  /** What to look out for in the text message (dynamic linking). */
  linking: string
  amount: string
  /** Of many, in one currency. */
  total: string
  to: string
  /** The account or card that pays. */
  from: string
  account: string
  when: string
  /** In place of a date: not scheduled. */
  now: string
  reference: string
  /** In place of a name that Weavr doesn't tell. */
  unknownName: string
  items: (count: number) => string
  sendOne: (amount: string) => string
  sendMany: (count: number) => string
  addPayees: (count: number) => string
  removePayees: (count: number) => string
  linkAccounts: (count: number) => string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    confirmationDialog: ConfirmationDialogMessages
  }
}

const payees = (count: number) => (count === 1 ? 'payee' : `${count} payees`)

/** English. */
export const confirmationDialogMessages: ConfirmationDialogMessages = {
  ...challengeMessages,
  // Weavr says so of payments: what had its last code begins anew.
  noCodes: 'No codes left for this. Close it and start again.',
  title: 'Check and confirm',
  linking: 'The text message names the same amount and payee. If not, don’t enter the code.',
  amount: 'Amount',
  total: 'Total',
  to: 'To',
  from: 'From',
  account: 'Account',
  when: 'When',
  now: 'As soon as you confirm',
  reference: 'Reference',
  unknownName: 'A Weavr account',
  items: (count) => `${count} to confirm`,
  sendOne: (amount) => `Send ${amount}`,
  sendMany: (count) => `Send ${count} payments`,
  addPayees: (count) => `Add ${payees(count)}`,
  removePayees: (count) => `Remove ${payees(count)}`,
  linkAccounts: (count) => (count === 1 ? 'Confirm this account' : `Confirm ${count} accounts`),
}
