import type { SecureElementMessages } from '../internal/WeavrMessages.js'

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
