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

declare module '../internal/WeavrMessages.js' {
  interface WeavrMessages {
    secureElements: SecureElementMessages
  }
}

/** English. */
export const secureElementMessages: SecureElementMessages = {
  password: 'Password',
  confirmPassword: 'Password again',
  passCode: 'Passcode',
  confirmPassCode: 'Passcode again',
  cardPin: 'PIN, 4 digits',
  cardNumber: 'Card number',
  cvv: 'CVV',
  shownCardPin: 'PIN',
  kyb: 'Check of the company',
  kyc: 'Check of the person',
  consumerKyc: 'Check of your identity',
  errorPrefix: 'Error:',
  inputFailed: 'This field didn’t load. Nothing was sent.',
  spanLoading: 'Getting the details safely…',
  spanFailed: 'We couldn’t get this. Your card is not affected.',
  stepUpFirst: 'Confirm it’s you to see this',
  flowLoading: 'Opening the check…',
  flowFailed: 'The check didn’t open. What you sent before is kept.',
  tryAgain: 'Try again',
}
