import type { EndReason } from '@weavr-kit/core'

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

/** Every string the kit shows, by component. */
export interface WeavrMessages {
  sessionExpiryPrompt: SessionExpiryPromptMessages
  secureElements: SecureElementMessages
}

/** Replacements for the English strings; what is left out stays English. */
export type WeavrMessageOverrides = { [Component in keyof WeavrMessages]?: Partial<WeavrMessages[Component]> }
