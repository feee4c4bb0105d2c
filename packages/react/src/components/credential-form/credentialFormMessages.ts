import { plural } from '../../internal/plural.js'

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

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    credentialForms: CredentialFormMessages
    /** In place of `credentialForms` where a passcode takes the place of the password. */
    passcodeForms: CredentialFormMessages
  }
}

/** English. */
export const credentialFormMessages: CredentialFormMessages = {
  email: 'E-mail',
  password: 'Password',
  oldPassword: 'Current password',
  newPassword: 'New password',
  newPasswordHint:
    '8 to 30 characters, with a lowercase and an uppercase letter, a number and a symbol. Not one of your last five.',
  code: 'Code from the message',
  choose: 'Choose…',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  errorPrefix: 'Error:',
  emailMissing: 'Enter your e-mail address.',
  emailOdd: 'Enter an e-mail address like name@example.com.',
  codeMissing: 'Enter the code from the message.',
  passwordMissing: 'Enter a password.',
  fieldFailed: 'The password field didn’t answer. Nothing was sent. Try again.',
  wrongCredentials: 'E-mail or password is not right.',
  locked: 'Locked after too many tries. Try again in 30 minutes.',
  rateLimited: (seconds) =>
    `Busy right now. You can try again in ${plural('en', seconds, { one: '# second', other: '# seconds' })}.`,
  offline: 'We couldn’t reach the service. Check the connection and try again.',
  unavailable: 'That didn’t work. Try again in a moment.',
  startAgain: 'That took too long. Start again.',
  passwordIncorrect: 'That is not your current password.',
  passwordUsed: 'This is one of your last five passwords. Choose another one.',
  passwordShort: 'Too short. Use at least 8 characters.',
  passwordLong: 'Too long. Use at most 30 characters.',
  passwordSimple: 'Too simple. Use a lowercase and an uppercase letter, a number and a symbol.',
  codeWrong: 'That code isn’t right, or it has run out.',
  linkInvalid: 'This link has run out, or was used before. We can send a new one.',
  refused: 'You can’t act for this account any more.',
  codeLast: 'That code isn’t right. One try left.',
  codeExpired: 'That code has run out. Send a new one.',
  codesUsedUp: 'No codes left. Sign out and in to try again.',
  fieldMissing: 'Fill this in.',
  fieldOdd: 'This doesn’t fit. Check it, and try again.',
  emailTaken: 'This address is registered already. Sign in with it, or use another one.',
  emailDomain: 'Addresses of this provider can’t be used here. Use another one.',
  mobileOdd: 'This is no mobile number with its country code.',
  countryUnsupported: 'We don’t serve this country yet.',
  companyNotFound: 'No company with this number is in the register of its country.',
  companyTypeUnsupported: 'We don’t serve companies of this kind yet.',
  alreadyAccepted: 'This was used before. Sign in with your password.',
  noDevice: 'No device is linked to this e-mail. Sign in with your password.',
  deviceDeclined: 'The sign-in was declined on your device.',
  deviceSilent: 'Your device didn’t answer in time. Try again.',
}

/** English, where a passcode takes the place of the password. */
export const passcodeMessages: CredentialFormMessages = {
  ...credentialFormMessages,
  password: 'Passcode',
  oldPassword: 'Current passcode',
  newPassword: 'New passcode',
  newPasswordHint: 'Digits alone. Not one of your last five.',
  passwordMissing: 'Enter a passcode.',
  fieldFailed: 'The passcode field didn’t answer. Nothing was sent. Try again.',
  wrongCredentials: 'E-mail or passcode is not right.',
  passwordIncorrect: 'That is not your current passcode.',
  passwordUsed: 'This is one of your last five passcodes. Choose another one.',
  passwordShort: 'Too short. Use more digits.',
  passwordLong: 'Too long. Use fewer digits.',
  passwordSimple: 'Too simple. Choose another one.',
}
