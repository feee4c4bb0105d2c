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

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    lostPassword: LostPasswordMessages
  }
}

/** English. */
export const lostPasswordMessages: LostPasswordMessages = {
  title: 'Forgot your password?',
  explanation: 'Tell us your e-mail address, and we send you a link to choose a new one.',
  send: 'Send the link',
  sending: 'Sending…',
  sentTitle: 'Check your e-mail',
  sent: 'If we know that address, a link is on its way. Open it, or enter its code here.',
  linkedTitle: 'Choose a new password',
  linked: 'You are signed in with it straight away.',
  resume: 'Save and sign in',
  resuming: 'Saving…',
  startOver: 'Send another link',
  chooseTitle: 'Which account?',
  signIn: 'Back to sign-in',
  done: 'You’re signed in with the new password.',
}
