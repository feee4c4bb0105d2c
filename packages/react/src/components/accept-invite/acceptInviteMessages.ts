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

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    acceptInvite: AcceptInviteMessages
  }
}

/** English. */
export const acceptInviteMessages: AcceptInviteMessages = {
  title: 'Accept the invite',
  explanation: 'Choose a password. You are signed in with it straight away.',
  checking: 'Looking at your invite…',
  accept: 'Save and sign in',
  accepting: 'Saving…',
  unusableTitle: 'This invite can’t be used',
  unusable:
    'It has run out, or it was used before. If you have a password already, sign in with it. Else ask whoever invited you for a new one.',
  unknownTitle: 'We couldn’t look at your invite',
  tryAgain: 'Try again',
  chooseTitle: 'Which account?',
  signIn: 'Sign in instead',
  done: 'You’re signed in.',
}
