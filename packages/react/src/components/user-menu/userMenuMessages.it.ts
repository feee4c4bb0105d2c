import type { UserMenuMessages } from './userMenuMessages.js'

/** Italian. */
export const userMenuMessagesIt: UserMenuMessages = {
  signedInAs: 'Accesso effettuato come',
  account: 'Il suo profilo',
  switchTo: 'Passa a',
  company: 'Azienda',
  person: 'Personale',
  switching: 'Apertura in corso…',
  security: 'Sicurezza',
  signOut: 'Esci',
}
