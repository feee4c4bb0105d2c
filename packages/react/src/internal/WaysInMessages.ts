/** What `LostPassword` says. */
export interface LostPasswordMessages {
  title: string
  explanation: string
  send: string
  sending: string
  sentTitle: string
  /** The same for every address, known or not. */
  sent: string
  /** In place of the former two, for who comes from the link of the message. */
  linkedTitle: string
  linked: string
  resume: string
  resuming: string
  startOver: string
  chooseTitle: string
  signIn: string
  done: string
}

/** What `AcceptInvite` says. */
export interface AcceptInviteMessages {
  title: string
  explanation: string
  checking: string
  accept: string
  accepting: string
  unusableTitle: string
  unusable: string
  /** The check of the invite failed, and nobody knows whether it is good. */
  unknownTitle: string
  tryAgain: string
  chooseTitle: string
  signIn: string
  done: string
}

/** What `IdentitySwitcher` says; what went wrong with a switch is said by `credentialForms`. */
export interface IdentitySwitcherMessages {
  title: string
  /** Beside the one that the payer acts for. */
  current: string
  company: string
  person: string
  loading: string
  loadFailed: string
  tryAgain: string
  switching: string
}

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
  countryName: (code: string) => string
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
