/** What `CreateManagedCardForm` says; an address is asked for in the words of `addresses`. */
export interface CreateManagedCardFormMessages {
  title: string
  kind: string
  debit: string
  debitHint: string
  prepaid: string
  prepaidHint: string
  friendlyName: string
  friendlyNameHint: string
  friendlyNameMissing: string
  friendlyNameLong: string
  nameOnCard: string
  nameOnCardHint: string
  nameOnCardMissing: string
  /** Too long, or with characters that can't be embossed. */
  nameOnCardOdd: string
  currency: string
  account: string
  accountMissing: string
  noAccounts: string
  accountsFailed: string
  billingAddress: string
  submit: string
  submitting: string
  /** Weavr’s refusals, by code. */
  refusals: Record<string, string>
  unknown: (name: string) => string
  check: string
  checking: string
  created: (name: string) => string
  toCard: string
  another: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    createManagedCardForm: CreateManagedCardFormMessages
  }
}

const limit = 'You have as many cards as you can have. Close one, or contact support.'
const notOffered = 'This kind of card can’t be made right now. Contact support.'

/** English. */
export const createManagedCardFormMessages: CreateManagedCardFormMessages = {
  title: 'Create a card',
  kind: 'Kind of card',
  debit: 'Debit',
  debitHint: 'Spends from one of your accounts, up to limits that you set.',
  prepaid: 'Prepaid',
  prepaidHint: 'Holds its own money, which you move to it.',
  friendlyName: 'What it is for',
  friendlyNameHint: 'Only you see this. For example: Travel',
  friendlyNameMissing: 'Say what the card is for.',
  friendlyNameLong: 'Use up to 50 characters for what it is for.',
  nameOnCard: 'Name on the card',
  nameOnCardHint: 'Shops may ask for it. Up to 27 letters.',
  nameOnCardMissing: 'Enter the name on the card.',
  nameOnCardOdd: 'Use up to 27 Latin letters, digits, spaces, dots and dashes for the name on the card.',
  currency: 'Currency',
  account: 'Spends from',
  accountMissing: 'Choose the account it spends from.',
  noAccounts: 'You have no open account that a card could spend from.',
  accountsFailed: 'We couldn’t load your accounts. Your money is not affected.',
  billingAddress: 'Billing address',
  submit: 'Create card',
  submitting: 'Creating…',
  refusals: {
    CURRENCY_NOT_SUPPORTED_BY_PROFILE: 'Cards can’t be made in this currency. Choose another.',
    PARENT_MANAGED_ACCOUNT_NOT_ACTIVE: 'This account is blocked or closed. Choose another.',
    PARENT_MANAGED_ACCOUNT_NOT_FOUND: 'This account is not there any more. Choose another.',
    COUNTRY_INVALID: 'Cards can’t be made for this country.',
    OWNER_IDENTITY_NOT_VERIFIED:
      'We have to know you better before you can have cards. Finish your verification.',
    IDENTITY_LIMITS_EXCEEDED: limit,
    PROGRAMME_LIMITS_EXCEEDED: limit,
    INNOVATOR_LIMITS_EXCEEDED: limit,
    SYSTEM_LIMITS_EXCEEDED: limit,
    PROFILE_NOT_FOUND: notOffered,
    PROFILE_INACTIVE: notOffered,
    PROFILE_TYPE_MISMATCH: notOffered,
  },
  unknown: (name) => `We can’t tell yet if ${name} was made. Don’t make it again.`,
  check: 'Check now',
  checking: 'Checking…',
  created: (name) => `${name} is ready. You can use it online at once.`,
  toCard: 'Go to the card',
  another: 'Create another card',
}
