/**
 * What a challenge says: the one-time code from the first message to the last try, and a device that is
 * asked.
 */
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

const toPhone = (ending?: string) => (ending ? `the phone ending ${ending}` : 'your phone')

/** English. */
export const challengeMessages: ChallengeMessages = {
  sending: 'Sending a code…',
  sent: (phoneEnding) => `We sent 6 digits to ${toPhone(phoneEnding)}.`,
  resent: (phoneEnding) => `We sent a new code to ${toPhone(phoneEnding)}. Only the newest code works.`,
  enrolSent: 'We sent 6 digits to your phone. Entering them adds the phone to your account.',
  code: 'Code from the text message',
  incomplete: 'Enter the 6 digits of the code.',
  wrong: 'That code isn’t right.',
  oneTryLeft: 'That code isn’t right. One try left.',
  verifyFailed: 'We couldn’t check the code. Try again.',
  expired: 'That code has run out. Send a new one.',
  usedUp: 'Too many wrong codes. Send a new one.',
  noCodes: 'No codes left. Sign out and in to try again.',
  enrolmentNeeded: 'You have no phone for codes yet. Add the one that your account knows.',
  noPhone: 'Your account has no phone number that can get codes. Add one to your profile first.',
  push: 'Approve on your phone.',
  declined: 'It was declined on your phone.',
  timedOut: 'Your phone didn’t answer in time.',
  sendFailed: 'We couldn’t send a code. Nothing has happened yet.',
  offline: 'You’re offline.',
  gone: 'This isn’t waiting for a code any more. Check Activity before you do it again.',
  stopped: 'Too many wrong codes. It was stopped, and nothing was done. Start it again.',
  errorPrefix: 'Error:',
  submit: 'Confirm',
  verifying: 'Checking…',
  resend: 'Send a new code',
  enrol: 'Add a phone',
  askAgain: 'Ask again',
  sendText: 'Use a text message',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  deadline: (time) => `You stay signed in until ${time}.`,
}
