import type { IdentitySwitcherMessages } from './identitySwitcherMessages.js'

/** Italian. */
export const identitySwitcherMessagesIt: IdentitySwitcherMessages = {
  title: 'I suoi profili',
  current: 'In uso ora',
  company: 'Azienda',
  person: 'Personale',
  loading: 'Caricamento dei profili…',
  loadFailed: 'Non è stato possibile caricare i profili. Il problema non riguarda il suo denaro.',
  tryAgain: 'Riprova',
  switching: 'Apertura in corso…',
}
