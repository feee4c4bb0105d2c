/** What `SignIn` says. */
export interface SignInMessages {
  title: string
  signIn: string
  signingIn: string
  forgotPassword: string
  /** Of the button that asks a device. */
  useDevice: string
  deviceTitle: string
  askingDevice: string
  chooseTitle: string
  exchanging: string
  expiredTitle: string
  expired: string
  updatePassword: string
  updatingPassword: string
  startOver: string
  done: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    signIn: SignInMessages
  }
}

/** English. */
export const signInMessages: SignInMessages = {
  title: 'Sign in',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  forgotPassword: 'Forgot password?',
  useDevice: 'Use your device instead',
  deviceTitle: 'Approve on your device',
  askingDevice:
    'We asked your device. Approve there with your face or fingerprint; this page goes on by itself.',
  chooseTitle: 'Which account?',
  exchanging: 'Opening the account…',
  expiredTitle: 'Choose a new password',
  expired: 'Your password has run out. Choose a new one to go on.',
  updatePassword: 'Save and sign in',
  updatingPassword: 'Saving…',
  startOver: 'Use another e-mail',
  done: 'You’re signed in.',
}
