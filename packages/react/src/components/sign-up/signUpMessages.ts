/** What `SignUp` says; what is wrong with a field is said by `credentialForms`. */
export interface SignUpMessages {
  /** The list of steps. */
  steps: string
  email: string
  password: string
  phone: string
  verification: string
  stepDone: string
  stepNext: string
  stepLater: string
  withOurTeam: string
  notAccepted: string
  detailsTitle: string
  detailsCorporate: string
  detailsConsumer: string
  aboutYou: string
  aboutCompany: string
  aboutAddress: string
  name: string
  surname: string
  dateOfBirth: string
  countryCode: string
  countryCodeHint: string
  number: string
  companyPosition: string
  director: string
  representative: string
  companyName: string
  companyType: string
  soleTrader: string
  llc: string
  plc: string
  llp: string
  nonProfit: string
  registrationNumber: string
  registrationCountry: string
  addressLine1: string
  city: string
  postCode: string
  country: string
  /** `locale` is the page's. */
  countryName: (code: string, locale: string) => string
  /** Above several errors, which are links to their fields. */
  summary: (count: number) => string
  register: string
  registering: string
  emailTitle: string
  emailSent: (email: string) => string
  verifyEmail: string
  verifying: string
  sendAgain: string
  passwordTitle: string
  passwordExplanation: string
  createPassword: string
  creatingPassword: string
  hasPasswordTitle: string
  hasPassword: string
  phoneTitle: string
  phoneExplanation: (number: string) => string
  sendPhoneCode: string
  sendingPhoneCode: string
  phoneSent: (number: string) => string
  verifyPhone: string
  verificationTitle: string
  verificationCorporate: string
  verificationConsumer: string
  startCheck: string
  goOnWithCheck: string
  startingCheck: string
  checkTitle: string
  reviewTitle: string
  review: string
  rejectedTitle: string
  rejected: string
  verifiedTitle: string
  verified: string
  finish: string
  resumingTitle: string
  resuming: string
  resumeFailedTitle: string
  tryAgain: string
  signedOutTitle: string
  signedOut: string
  signIn: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    signUp: SignUpMessages
  }
}

/** English. */
export const signUpMessages: SignUpMessages = {
  steps: 'Steps',
  email: 'E-mail',
  password: 'Password',
  phone: 'Phone',
  verification: 'Verification',
  stepDone: 'Done',
  stepNext: 'Next',
  stepLater: 'To do',
  withOurTeam: 'With our team',
  notAccepted: 'Not accepted',
  detailsTitle: 'Open an account',
  detailsCorporate: 'Tell us who you are and which company it is for.',
  detailsConsumer: 'Tell us who you are, as it says in your passport or identity card.',
  aboutYou: 'About you',
  aboutCompany: 'About the company',
  aboutAddress: 'Where you live',
  name: 'First name',
  surname: 'Last name',
  dateOfBirth: 'Date of birth',
  countryCode: 'Country code',
  countryCodeHint: 'Such as +353',
  number: 'Mobile number',
  companyPosition: 'Your position',
  director: 'Director',
  representative: 'Authorised representative',
  companyName: 'Name of the company',
  companyType: 'Kind of company',
  soleTrader: 'Sole trader',
  llc: 'Limited liability company',
  plc: 'Public limited company',
  llp: 'Limited liability partnership',
  nonProfit: 'Non-profit organisation',
  registrationNumber: 'Registration number',
  registrationCountry: 'Country of registration',
  addressLine1: 'Street and number',
  city: 'Town or city',
  postCode: 'Postcode',
  country: 'Country',
  countryName: (code, locale) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code,
  summary: (count) => `${count} things to look at`,
  register: 'Go on',
  registering: 'Sending…',
  emailTitle: 'Check your e-mail',
  emailSent: (email) => `Enter the 6 digits that we sent to ${email}.`,
  verifyEmail: 'Confirm the address',
  verifying: 'Checking…',
  sendAgain: 'Send a new code',
  passwordTitle: 'Choose a password',
  passwordExplanation: 'You are signed in with it straight away.',
  createPassword: 'Save and go on',
  creatingPassword: 'Saving…',
  hasPasswordTitle: 'You have a password already',
  hasPassword:
    'This address signs in for another account. Sign in with the password you have: the new account is there to choose.',
  phoneTitle: 'Confirm your phone',
  phoneExplanation: (number) =>
    `We send 6 digits to ${number}. From then on this phone confirms that it is you.`,
  sendPhoneCode: 'Send the code',
  sendingPhoneCode: 'Sending…',
  phoneSent: (number) => `Enter the 6 digits that we sent to ${number}.`,
  verifyPhone: 'Confirm the phone',
  verificationTitle: 'Who stands behind the account',
  verificationCorporate:
    'The law asks us to check the company and who owns it. Have its papers at hand; you can stop and come back.',
  verificationConsumer:
    'The law asks us to check who you are. Have your passport or identity card at hand; you can stop and come back.',
  startCheck: 'Start the check',
  goOnWithCheck: 'Go on with the check',
  startingCheck: 'Opening…',
  checkTitle: 'The check',
  reviewTitle: 'With our team',
  review:
    'You have done everything. We look at it and tell you by e-mail; that usually takes a day or two. You can look around meanwhile.',
  rejectedTitle: 'Not accepted',
  rejected: 'After the check we can’t open this account. Our support can tell you more.',
  verifiedTitle: 'Your account is open',
  verified: 'Everything is checked.',
  finish: 'Go to your account',
  resumingTitle: 'One moment',
  resuming: 'Looking how far you got…',
  resumeFailedTitle: 'We couldn’t look how far you got',
  tryAgain: 'Try again',
  signedOutTitle: 'You’re signed out',
  signedOut: 'Sign in to go on where you stopped. What is done is kept.',
  signIn: 'Sign in instead',
}
