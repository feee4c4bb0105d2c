/** What `UserMenu` says; what went wrong with a switch is said by `credentialForms`. */
export interface UserMenuMessages {
  /** Heard before the name on the button. */
  signedInAs: string
  /** On the button while the name is not known. */
  account: string
  /** Above the other identities of the payer. */
  switchTo: string
  company: string
  person: string
  switching: string
  security: string
  signOut: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    userMenu: UserMenuMessages
  }
}

/** English. */
export const userMenuMessages: UserMenuMessages = {
  signedInAs: 'Signed in as',
  account: 'Your account',
  switchTo: 'Switch to',
  company: 'Company',
  person: 'Personal',
  switching: 'Opening…',
  security: 'Security',
  signOut: 'Sign out',
}
