/** What `Security` says; passwords and codes are spoken of by `credentialForms`. */
export interface SecurityMessages {
  title: string
  loading: string
  failed: string
  phone: string
  phoneText: string
  noPhone: string
  confirmed: string
  notConfirmed: string
  confirmPhone: string
  changePhone: string
  countryCode: string
  countryCodeHint: string
  number: string
  numberMissing: string
  save: string
  saving: string
  cancel: string
  tooManyChanges: string
  changeNotAllowed: string
  sendingCode: string
  codeSent: (number: string) => string
  confirmCode: string
  confirming: string
  sendAgain: string
  phoneDone: string
  password: string
  passwordText: string
  changePassword: string
  savePassword: string
  savingPassword: string
  /** Why a code is asked for: after "Confirm it’s you". */
  passwordWhy: string
  passwordDone: string
  devices: string
  devicesText: string
  noDevices: string
  sms: string
  authy: string
  biometric: string
  active: string
  pending: string
  inactive: string
  linkAuthy: string
  linking: string
  acceptOnDevice: string
  unlink: string
  unlinkQuestion: string
  keep: string
  unlinking: string
  unlinked: string
  noMobile: string
  unknown: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    security: SecurityMessages
  }
}

/** English. */
export const securityMessages: SecurityMessages = {
  title: 'Security',
  loading: 'Loading what protects you',
  failed: 'We couldn’t load what protects you. Your money is not affected.',
  phone: 'Phone',
  phoneText: 'Codes that confirm it’s you go to this phone.',
  noPhone: 'There is no phone yet. Add one: paying and showing card numbers need it.',
  confirmed: 'Confirmed',
  notConfirmed: 'Not confirmed yet',
  confirmPhone: 'Confirm this phone',
  changePhone: 'Change the number',
  countryCode: 'Country code',
  countryCodeHint: 'Like +353',
  number: 'Mobile number',
  numberMissing: 'Enter the number.',
  save: 'Save and send a code',
  saving: 'Saving…',
  cancel: 'Cancel',
  tooManyChanges: 'The number was changed too often. Contact support.',
  changeNotAllowed: 'The number can’t be changed here. Contact support.',
  sendingCode: 'Sending a code…',
  codeSent: (number) => `Enter the 6 digits that we sent to ${number}.`,
  confirmCode: 'Confirm the phone',
  confirming: 'Checking…',
  sendAgain: 'Send a new code',
  phoneDone: 'This phone confirms from now on that it’s you.',
  password: 'Password',
  passwordText: 'You stay signed in here when you change it.',
  changePassword: 'Change the password',
  savePassword: 'Save the new password',
  savingPassword: 'Saving…',
  passwordWhy: 'to change your password',
  passwordDone: 'Your password has changed. Use the new one from now on.',
  devices: 'How you confirm it’s you',
  devicesText: 'A code by text message, or a device that you have linked.',
  noDevices: 'Nothing yet. Confirm your phone first.',
  sms: 'Text message',
  authy: 'Authy app',
  biometric: 'Phone with fingerprint or face',
  active: 'Active',
  pending: 'Waiting for you',
  inactive: 'Not in use',
  linkAuthy: 'Link the Authy app',
  linking: 'Linking…',
  acceptOnDevice: 'Accept it on your device. We see it by ourselves.',
  unlink: 'Unlink',
  unlinkQuestion: 'It will not confirm anything any more. You can link it again.',
  keep: 'Keep it',
  unlinking: 'Unlinking…',
  unlinked: 'Unlinked. It confirms nothing any more.',
  noMobile: 'Add a phone first.',
  unknown: 'We can’t tell yet if this was done. Look again in a moment.',
}
