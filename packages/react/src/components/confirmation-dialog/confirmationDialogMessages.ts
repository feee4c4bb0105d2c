import type { ConfirmationDialogMessages } from '../../internal/WeavrMessages.js'
import { challengeMessages } from '../step-up-dialog/challengeMessages.js'

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
