import type { ManagedAccountBalanceMessages } from './managedAccountBalanceMessages.js'

/** Italian. */
export const managedAccountBalanceMessagesIt: ManagedAccountBalanceMessages = {
  available: 'Saldo disponibile',
  onTheAccount: 'sul conto',
  held: 'impegnati',
  states: {
    notReady: 'Non ancora pronto',
    frozen: 'Sospeso',
    blocked: 'Bloccato dal fornitore',
    closed: 'Chiuso',
  },
  sentences: {
    notReady: 'Questo conto non è ancora pronto.',
    frozen: 'Sospeso. Da questo conto non esce nulla.',
    blocked: 'Il fornitore ha bloccato questo conto. Rivolgersi all’assistenza per una verifica.',
    closed: 'Questo conto è chiuso. L’estratto conto resta consultabile.',
  },
}
