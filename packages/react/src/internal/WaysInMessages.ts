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
