import type { ConfirmationDialogMessages } from '../../internal/WeavrMessages.js'
import { challengeMessages } from '../step-up-dialog/challengeMessages.js'

const payees = (count: number) => (count === 1 ? 'payee' : `${count} payees`)

/** English. */
export const confirmationDialogMessages: ConfirmationDialogMessages = {
  ...challengeMessages,
  title: 'Check and confirm',
  linking: 'The text message names the same amount and payee. If not, don’t enter the code.',
  amount: 'Amount',
  total: 'Total',
  to: 'To',
  account: 'Account',
  when: 'When',
  reference: 'Reference',
  unknownName: 'A Weavr account',
  items: (count) => `${count} to confirm`,
  sendOne: (amount) => `Send ${amount}`,
  sendMany: (count) => `Send ${count} payments`,
  addPayees: (count) => `Add ${payees(count)}`,
  removePayees: (count) => `Remove ${payees(count)}`,
  linkAccounts: (count) => (count === 1 ? 'Confirm this account' : `Confirm ${count} accounts`),
}
