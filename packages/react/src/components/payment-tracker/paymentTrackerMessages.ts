import type { PaymentStep } from './TrackedPayment.js'

/** What `PaymentTracker` says. Amounts and names come as the page writes them. */
export interface PaymentTrackerMessages {
  loading: string
  failed: string
  noPermission: string
  /** The state in a word or three. */
  steps: Record<PaymentStep, string>
  /** Where the money is: in the payer's account, out of it, or back. */
  money: Record<PaymentStep, (amount: string, from: string, when: string) => string>
  /** In place of the name of an account that the payer may not see. */
  yourAccount: string
  weavrAccount: string
  amount: string
  fee: string
  to: string
  account: string
  from: string
  when: string
  now: string
  reference: string
  purpose: string
  timeline: string
  created: string
  /** Of steps that are over. */
  checked: string
  confirmed: string
  noCodeLowValue: string
  noCodeTrusted: string
  leaves: string
  left: string
  continue: string
  cancel: string
  cancelling: string
  cancelFailed: string
  proof: string
  proofHint: string
  gettingProof: string
  proofName: (id: string) => string
  payAgain: string
  checkTitle: string
  checking: string
  match: string
  matchWarning: string
  /** The two names of a close match, each in a sentence of its own. */
  youWrote: (name: string) => string
  bankHas: (name: string) => string
  useName: (name: string) => string
  keepName: string
  business: string
  personal: string
  changeKind: string
  noMatch: string
  cancelPayment: string
  changeName: string
  newName: string
  newNameMissing: string
  checkName: string
  sendAnyway: string
  checkedAnotherWay: string
  tickFirst: string
  noAccount: string
  moved: string
  changeDetails: string
  notPossible: string
  stopped: string
  takeUp: string
  unknown: string
  cancelUnknown: string
  checkNow: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    paymentTracker: PaymentTrackerMessages
  }
}

const waits = (amount: string, from: string) => `${amount} has not left ${from} yet.`
const left = (amount: string, from: string) => `${amount} has left ${from}.`
const stayed = (amount: string, from: string) => `${amount} stays in ${from}.`

/** English. */
export const paymentTrackerMessages: PaymentTrackerMessages = {
  loading: 'Loading the payment',
  failed: 'We couldn’t load this payment. That changes nothing about it.',
  noPermission: 'Your role can’t see payments. Ask an admin.',
  steps: {
    'payee-check': 'Check the payee',
    code: 'Confirm to send',
    scheduled: 'Scheduled',
    'on-its-way': 'On its way',
    'being-checked': 'Being checked',
    sent: 'Sent',
    'not-sent': 'Not sent',
    'came-back': 'Came back',
    cancelled: 'Cancelled',
  },
  money: {
    'payee-check': waits,
    code: waits,
    scheduled: (amount, from, when) => `${amount} leaves ${from} on ${when}.`,
    'on-its-way': left,
    'being-checked': (amount, from) => `${amount} from ${from} is being checked before it arrives.`,
    sent: left,
    'not-sent': stayed,
    'came-back': (amount, from) => `${amount} is back in ${from}.`,
    cancelled: stayed,
  },
  yourAccount: 'your account',
  weavrAccount: 'A Weavr account',
  amount: 'Amount',
  fee: 'Fee',
  to: 'To',
  account: 'Account',
  from: 'From',
  when: 'When',
  now: 'At once',
  reference: 'Reference',
  purpose: 'Purpose',
  timeline: 'Steps of this payment',
  created: 'Set up',
  checked: 'Payee checked',
  confirmed: 'Confirmed with a code',
  noCodeLowValue: 'No code needed: small payment',
  noCodeTrusted: 'No code needed: trusted payee',
  leaves: 'Goes out',
  left: 'Went out',
  continue: 'Continue',
  cancel: 'Cancel payment',
  cancelling: 'Cancelling…',
  cancelFailed: 'It could not be cancelled any more.',
  proof: 'Get a proof it was sent',
  proofHint: 'A PDF. It proves that it was sent, not that it arrived.',
  gettingProof: 'Getting the PDF…',
  proofName: (id) => `payment-${id}.pdf`,
  payAgain: 'Pay again with the same details',
  checkTitle: 'Who the account belongs to',
  checking: 'Asking their bank… usually a few seconds',
  match: 'The name matches the account.',
  matchWarning: 'A match is no proof against a scam. Were you rushed or told to lie? Stop.',
  youWrote: (name) => `You wrote ${name}.`,
  bankHas: (name) => `The bank has ${name}.`,
  useName: (name) => `Use “${name}”`,
  keepName: 'Keep my spelling',
  business: 'This is a business account, not a personal one.',
  personal: 'This is a personal account, not a business one.',
  changeKind: 'Change it',
  noMatch: 'The name does not belong to this account. If you send it, you may not get it back.',
  cancelPayment: 'Cancel payment',
  changeName: 'Change the name',
  newName: 'Name on the account',
  newNameMissing: 'Enter the name that their bank knows.',
  checkName: 'Check this name',
  sendAnyway: 'Send anyway',
  checkedAnotherWay: 'I checked with them another way',
  tickFirst: 'Tick the box first, if you have checked with them.',
  noAccount: 'There is no account with these details.',
  moved: 'This account has moved to another bank. Ask for the new details.',
  changeDetails: 'Change the details',
  notPossible:
    'Their bank couldn’t check the name. That alone is no bad sign; ask them to confirm the details.',
  stopped: 'You stopped here. Nothing was sent, and nothing will be unless you continue.',
  takeUp: 'Continue with this payment',
  unknown: 'We can’t tell yet if this was sent. Don’t send it again.',
  cancelUnknown: 'We can’t tell yet if this was cancelled.',
  checkNow: 'Check now',
}
