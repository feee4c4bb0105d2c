/** What `PaymentForm` says; what an account's fields say is said by `bankAccountFields`. */
export interface PaymentFormMessages {
  title: string
  reviewTitle: string
  sendingTitle: string
  loading: string
  failed: string
  noPermission: string
  /** There is no account to pay from. */
  noSource: string
  door: string
  /** The three doors: words, not rails. */
  transfers: string
  sends: string
  outgoing_wire_transfers: string
  to: string
  choose: string
  toMissing: string
  savedPayees: string
  ownElsewhere: string
  someoneNew: string
  weavrKind: string
  weavrAccount: string
  weavrCard: string
  weavrId: string
  weavrIdHint: string
  weavrIdOdd: string
  amount: string
  available: (amount: string) => string
  leftAfter: string
  /** More than there is, while it is typed. */
  over: (missing: string) => string
  /** The same, as what is wrong. */
  short: (missing: string, account: string) => string
  shortUnknown: (account: string) => string
  amountTwoWays: (amount: string) => string
  amountInvalid: string
  from: string
  fromMissing: string
  fromBlocked: string
  fromCurrency: string
  fromIban: string
  when: string
  now: string
  later: string
  laterHint: string
  at: string
  zone: (zone: string) => string
  atMissing: string
  atPast: string
  reference: string
  referenceHint: string
  optional: string
  referenceMissing: string
  referenceLong: (limit: number) => string
  referenceOdd: string
  left: (count: number) => string
  purpose: string
  purposeHint: string
  purposeMissing: string
  nameOdd: string
  detailsUnknown: string
  toUnknown: string
  toOwn: string
  toSame: string
  toBlocked: string
  payeeGone: string
  reviewButton: string
  change: string
  account: string
  afterBalance: string
  atOnce: string
  nameIsChecked: string
  asking: string
  send: (amount: string) => string
  move: (amount: string) => string
  schedule: (amount: string) => string
  sending: string
  back: string
  unknown: string
  checkNow: string
  checkingNow: string
  another: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    paymentForm: PaymentFormMessages
  }
}

/** English. */
export const paymentFormMessages: PaymentFormMessages = {
  title: 'Pay someone',
  reviewTitle: 'Check before it goes',
  sendingTitle: 'We don’t know yet',
  loading: 'Loading your accounts',
  failed: 'We couldn’t load your accounts. Your money is not affected.',
  noPermission: 'Your role can’t pay. Ask an admin.',
  noSource: 'There is no account to pay from yet.',
  door: 'Where does it go?',
  transfers: 'Between my accounts',
  sends: 'To a Weavr account',
  outgoing_wire_transfers: 'To a bank account',
  to: 'To',
  choose: 'Choose…',
  toMissing: 'Choose where the money goes.',
  savedPayees: 'Saved payees',
  ownElsewhere: 'Your own accounts elsewhere',
  someoneNew: 'Someone new',
  weavrKind: 'What kind is it?',
  weavrAccount: 'An account',
  weavrCard: 'A prepaid card',
  weavrId: 'Weavr number',
  weavrIdHint: 'The payee finds it with their account or card.',
  weavrIdOdd: 'A Weavr number has digits only.',
  amount: 'Amount',
  available: (amount) => `${amount} available`,
  leftAfter: 'Left after this:',
  over: (missing) => `${missing} more than there is.`,
  short: (missing, account) =>
    `${account} is ${missing} short of this. Enter less, or pay from another account.`,
  shortUnknown: (account) =>
    `${account} doesn’t hold enough for this. Enter less, or pay from another account.`,
  amountTwoWays: (amount) =>
    `Did you mean ${amount}? Write it like that, so that nobody can read it differently.`,
  amountInvalid: 'This amount can’t be paid. Check it.',
  from: 'From',
  fromMissing: 'Choose what to pay from.',
  fromBlocked: 'Nothing can be paid from this one now. Choose another.',
  fromCurrency: 'This one holds another currency than the payee’s. Choose another.',
  fromIban: 'This account needs an IBAN of its own first. Choose another.',
  when: 'When',
  now: 'Send now',
  later: 'On a date',
  laterHint: 'Once, not repeated. The money must be on the account then. Cancel any time before.',
  at: 'Date and time',
  zone: (zone) => `In your time zone, ${zone}.`,
  atMissing: 'Enter a date and a time.',
  atPast: 'Choose a time to come.',
  reference: 'Reference',
  referenceHint: 'The payee sees it.',
  optional: 'Optional.',
  referenceMissing: 'Enter a reference: their bank asks for one.',
  referenceLong: (limit) => `Use up to ${limit} characters.`,
  referenceOdd: 'Use letters without accents, digits and plain punctuation.',
  left: (count) => (count < 0 ? `${-count} too many` : `${count} left`),
  purpose: 'What is it for?',
  purposeHint: 'Banks abroad ask for this, such as “Invoice for design work”.',
  purposeMissing: 'Say what the payment is for.',
  nameOdd: 'Use letters without accents: banks in the United Kingdom know no others.',
  detailsUnknown: 'No bank knows these details. Check them.',
  toUnknown: 'There is no such account. Check the number.',
  toOwn: 'This is one of your own. Choose “Between my accounts” for it.',
  toSame: 'Choose another one than you pay from.',
  toBlocked: 'This one can’t take money now.',
  payeeGone: 'This payee is not saved any more. Choose another, or enter the details.',
  reviewButton: 'Review payment',
  change: 'Change',
  account: 'Account',
  afterBalance: 'Left after this',
  atOnce: 'At once',
  nameIsChecked: 'We check the name before anything is sent.',
  asking: 'Asking their bank… usually a few seconds',
  send: (amount) => `Send ${amount}`,
  move: (amount) => `Move ${amount}`,
  schedule: (amount) => `Schedule ${amount}`,
  sending: 'Sending…',
  back: 'Back',
  unknown: 'We can’t tell yet if this was sent. Don’t send it again.',
  checkNow: 'Check now',
  checkingNow: 'Checking…',
  another: 'Make another payment',
}
