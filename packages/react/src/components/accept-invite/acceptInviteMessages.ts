import type { AcceptInviteMessages } from '../../internal/WaysInMessages.js'

/** English. */
export const acceptInviteMessages: AcceptInviteMessages = {
  title: 'Accept the invite',
  explanation: 'Choose a password. You are signed in with it straight away.',
  checking: 'Looking at your invite…',
  accept: 'Save and sign in',
  accepting: 'Saving…',
  unusableTitle: 'This invite can’t be used',
  unusable: 'It has run out, or it was used before. If you have a password already, sign in with it. Else ask whoever invited you for a new one.',
  unknownTitle: 'We couldn’t look at your invite',
  tryAgain: 'Try again',
  chooseTitle: 'Which account?',
  signIn: 'Sign in instead',
  done: 'You’re signed in.',
}
