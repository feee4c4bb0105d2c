import type { EndReason } from '@weavr-kit/core'
import type { AcceptInviteMessages, IdentitySwitcherMessages, LostPasswordMessages, SignUpMessages } from './WaysInMessages.js'

/** What `SessionExpiryPrompt` says. After the end: one sentence a reason. */
export interface SessionExpiryPromptMessages extends Record<Exclude<EndReason, 'signed-out'>, string> {
  title: string
  /** Read out once, so it must not tick: `secondsLeft` is what was left when the prompt opened. */
  description: (secondsLeft: number) => string
  /** Spoken at 60, 40, 20 and 10 seconds. */
  announcement: (secondsLeft: number) => string
  stay: string
  staying: string
  tryAgain: string
  failed: string
  offline: string
  signOut: string
  nothingSent: string
  /** Instead of `nothingSent` when a write was under way. */
  maybeSent: string
  close: string
}

/** What secure elements say: their labels, and what becomes of them. */
export interface SecureElementMessages {
  password: string
  confirmPassword: string
  passCode: string
  confirmPassCode: string
  cardPin: string
  /** Of the elements that show a card's details. */
  cardNumber: string
  cvv: string
  shownCardPin: string
  /** Of the verification flows. */
  kyb: string
  kyc: string
  consumerKyc: string
  /** Stands before an error, for those who hear it. */
  errorPrefix: string
  inputFailed: string
  spanLoading: string
  spanFailed: string
  /** Where only a stepped-up session may look. */
  stepUpFirst: string
  flowLoading: string
  flowFailed: string
  tryAgain: string
}

/** What a challenge says: the one-time code from the first message to the last try, and a device that is asked. */
export interface ChallengeMessages {
  sending: string
  /** `phoneEnding` is what the app has given: the last digits of the number. */
  sent: (phoneEnding?: string) => string
  resent: (phoneEnding?: string) => string
  /** The code that enrols the phone. */
  enrolSent: string
  code: string
  incomplete: string
  wrong: string
  oneTryLeft: string
  verifyFailed: string
  expired: string
  usedUp: string
  noCodes: string
  enrolmentNeeded: string
  noPhone: string
  push: string
  declined: string
  timedOut: string
  sendFailed: string
  offline: string
  /** There is nothing to confirm any more. */
  gone: string
  /** Too many wrong codes ended what waited. */
  stopped: string
  /** Stands before an error, for those who hear it. */
  errorPrefix: string
  submit: string
  verifying: string
  resend: string
  enrol: string
  askAgain: string
  sendText: string
  tryAgain: string
  cancel: string
  close: string
  /** `time` is the time of day at which the session ends. */
  deadline: (time: string) => string
}

export interface StepUpDialogMessages extends ChallengeMessages {
  title: string
  /** `why` is what was given to `ask`: `to see the card number`. */
  why: (why: string) => string
}

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

/** What the forms say that sign in: `SignIn`, `LostPassword`, `AcceptInvite`. */
export interface CredentialFormMessages {
  email: string
  password: string
  oldPassword: string
  newPassword: string
  /** The rules, said before anybody types. */
  newPasswordHint: string
  code: string
  /** Of a list to choose from, before anything is chosen. */
  choose: string
  showPassword: string
  hidePassword: string
  /** Stands before an error, for those who hear it. */
  errorPrefix: string
  emailMissing: string
  emailOdd: string
  codeMissing: string
  passwordMissing: string
  fieldFailed: string
  wrongCredentials: string
  locked: string
  rateLimited: (seconds: number) => string
  offline: string
  unavailable: string
  startAgain: string
  passwordIncorrect: string
  passwordUsed: string
  passwordShort: string
  passwordLong: string
  passwordSimple: string
  codeWrong: string
  alreadyAccepted: string
  noDevice: string
  deviceDeclined: string
  deviceSilent: string
  linkInvalid: string
  /** The account that was chosen is not the user's (any more). */
  refused: string
  codeLast: string
  codeExpired: string
  codesUsedUp: string
  fieldMissing: string
  fieldOdd: string
  emailTaken: string
  emailDomain: string
  mobileOdd: string
  countryUnsupported: string
  companyNotFound: string
  companyTypeUnsupported: string
}

/** What `SignIn` says. */
export interface SignInMessages {
  title: string
  signIn: string
  signingIn: string
  forgotPassword: string
  /** Of the button that asks a device. */
  useDevice: string
  deviceTitle: string
  askingDevice: string
  chooseTitle: string
  exchanging: string
  expiredTitle: string
  expired: string
  updatePassword: string
  updatingPassword: string
  startOver: string
  done: string
}

/** What `LockScreen` says: why the session ended, and what that means. */
export interface LockScreenMessages extends Record<EndReason, string> {
  /** Where no session has ended here yet. */
  signedOut: string
  nothingSent: string
  /** Instead of `nothingSent` when a write was under way. */
  maybeSent: string
}

/** What `SessionLimitNotice` says. */
export interface SessionLimitNoticeMessages {
  limit: (minutes: number) => string
}

/** Every string the kit shows, by component. */
export interface WeavrMessages {
  sessionExpiryPrompt: SessionExpiryPromptMessages
  secureElements: SecureElementMessages
  credentialForms: CredentialFormMessages
  signIn: SignInMessages
  lockScreen: LockScreenMessages
  sessionLimitNotice: SessionLimitNoticeMessages
  lostPassword: LostPasswordMessages
  acceptInvite: AcceptInviteMessages
  identitySwitcher: IdentitySwitcherMessages
  signUp: SignUpMessages
  stepUpDialog: StepUpDialogMessages
  confirmationDialog: ConfirmationDialogMessages
}

/** Replacements for the English strings; what is left out stays English. */
export type WeavrMessageOverrides = { [Component in keyof WeavrMessages]?: Partial<WeavrMessages[Component]> }
