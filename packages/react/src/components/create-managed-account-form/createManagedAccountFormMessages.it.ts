import type { CreateManagedAccountFormMessages } from './createManagedAccountFormMessages.js'

/** Italian. */
export const createManagedAccountFormMessagesIt: CreateManagedAccountFormMessages = {
  title: 'Apertura di un conto',
  name: 'Nome',
  nameHint: 'Un nome a piacere, come «Spese correnti» o «Imposte».',
  nameMissing: 'Inserire un nome per il conto.',
  nameTooLong: 'Inserire un nome di al massimo 50 caratteri.',
  currency: 'Valuta',
  currencyMissing: 'Scegliere una valuta.',
  warning: 'Avvisa sotto',
  warningHint: 'Lo segnaliamo quando il saldo disponibile è inferiore. Vuoto per nessun avviso.',
  submit: 'Apri il conto',
  submitting: 'Apertura in corso…',
  created: (name) => `Il conto ${name} è aperto.`,
  open: 'Vai al conto',
  another: 'Aprine un altro',
  notVerified: 'Prima di aprire un conto occorre verificare i suoi dati.',
  limitReached: 'Non si possono aprire altri conti. Rivolgersi all’assistenza.',
  notSupported: 'I conti in questa valuta non sono disponibili. Sceglierne un’altra.',
  unknown:
    'Non si può ancora dire se il conto sia stato aperto. Si può inviare di nuovo: verrà aperto una volta sola.',
}
