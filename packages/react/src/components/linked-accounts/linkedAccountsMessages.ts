import type {
  LinkedAccount,
  LinkedAccountVerification,
} from '../../resources/linked-accounts/linkedAccountQueries.js'

type Step = NonNullable<NonNullable<LinkedAccountVerification['verificationSteps']>[number]['step']>

/** Where a step of a verification stands, as the payer sees it. */
export type LinkedAccountTaskState = 'to-do' | 'yours' | 'ours' | 'done' | 'refused'

/** What `LinkedAccounts` says; what an account's fields say is said by `bankAccountFields`. */
export interface LinkedAccountsMessages {
  title: string
  subtitle: string
  loading: string
  failed: string
  noPermission: string
  empty: string
  add: string
  addTitle: string
  friendlyName: string
  friendlyNameHint: string
  link: string
  linking: string
  linked: string
  alreadyThere: string
  managed: string
  notSupported: string
  /** In a word or two; an account in use has none. */
  states: Record<Exclude<LinkedAccount['state'], 'ACTIVE' | 'REMOVED'>, string>
  ending: (tail: string) => string
  tasks: string
  loadingTasks: string
  tasksFailed: string
  steps: Record<Step, string>
  taskStates: Record<LinkedAccountTaskState, string>
  sendExactly: (amount: string, reference: string) => string
  sendDeposit: (amount: string) => string
  holder: string
  account: string
  amount: string
  reference: string
  copy: string
  copied: string
  copyFailed: string
  declare: string
  continue: string
  checking: string
  block: string
  blocked: string
  unblock: string
  unblocked: string
  remove: string
  removeQuestion: (name: string) => string
  removeYes: string
  removing: string
  underWay: string
  removed: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    linkedAccounts: LinkedAccountsMessages
  }
}

/** English. */
export const linkedAccountsMessages: LinkedAccountsMessages = {
  title: 'Linked accounts',
  subtitle: 'Your own accounts elsewhere.',
  loading: 'Loading linked accounts',
  failed: 'We couldn’t load your linked accounts. Your money is not affected.',
  noPermission: 'Your role can’t see linked accounts. Ask an admin.',
  empty: 'Link an account you have at another bank. Then you can pay to it without typing its details.',
  add: 'Link an account',
  addTitle: 'Which account is yours?',
  friendlyName: 'What you call it',
  friendlyNameHint: 'Only you see this.',
  link: 'Link this account',
  linking: 'Linking…',
  linked: 'Taken in. Below is what is left to do.',
  alreadyThere: 'This account is linked already.',
  managed: 'This is one of your accounts here. It needs no link.',
  notSupported: 'Accounts of this country or currency can’t be linked.',
  states: { PENDING_VERIFICATION: 'Not ready yet', BLOCKED: 'Blocked', REJECTED: 'Not accepted' },
  ending: (tail) => `ending ${tail}`,
  tasks: 'Before it can be used',
  loadingTasks: 'Loading what is left to do',
  tasksFailed: 'We couldn’t load what is left to do.',
  steps: {
    USER_DECLARATION_SCA_CHALLENGE: 'Confirm that it is yours',
    TRANSFER_INSTRUCTION: 'Send a small amount from it',
    MICRO_DEPOSIT: 'Send a small amount from it',
    INTERNAL_CHECKS: 'Our checks',
  },
  taskStates: {
    'to-do': 'To do',
    yours: 'Waiting for you',
    ours: 'With us',
    done: 'Done',
    refused: 'Not accepted',
  },
  sendExactly: (amount, reference) =>
    `Send exactly ${amount} with reference ${reference} from this account to:`,
  sendDeposit: (amount) => `Send exactly ${amount} from this account to one of your accounts here.`,
  holder: 'Name',
  account: 'Account',
  amount: 'Amount',
  reference: 'Reference',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied. Select it instead.',
  declare: 'We send you a code for it.',
  continue: 'Continue',
  checking: 'We’re checking. There is nothing to do for you.',
  block: 'Block',
  blocked: 'Blocked. Nothing can be paid to it now.',
  unblock: 'Unblock',
  unblocked: 'In use again.',
  remove: 'Remove',
  removeQuestion: (name) => `Remove ${name}? To use it again, it has to be linked and checked anew.`,
  removeYes: 'Remove account',
  removing: 'Removing…',
  underWay: 'It has payments under way. Remove it once they are through.',
  removed: 'Removed.',
}
