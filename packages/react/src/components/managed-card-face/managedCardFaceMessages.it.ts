import type { ManagedCardFaceMessages } from './managedCardFaceMessages.js'

const readable = 'I suoi movimenti restano consultabili.'

/** Italian. */
export const managedCardFaceMessagesIt: ManagedCardFaceMessages = {
  virtual: 'Virtuale',
  physical: 'Fisica',
  debit: 'Debito',
  prepaid: 'Prepagata',
  ending: (digits) => `carta che termina con ${digits}`,
  expires: 'scadenza',
  states: {
    notReady: 'Non ancora pronta',
    frozen: 'Sospesa',
    blocked: 'Bloccata dal fornitore',
    lost: 'Segnalata come smarrita',
    stolen: 'Segnalata come rubata',
    expired: 'Scaduta',
    replaced: 'Sostituita per sicurezza',
    closed: 'Chiusa',
    used: 'Usata',
  },
  sentences: {
    notReady: 'Questa carta non è ancora pronta.',
    frozen: 'Sospesa. I nuovi pagamenti verranno rifiutati.',
    blocked: 'Il fornitore ha bloccato questa carta. Rivolgersi all’assistenza per una verifica.',
    lost: `Questa carta è stata segnalata come smarrita. Non si può più usare. ${readable}`,
    stolen: `Questa carta è stata segnalata come rubata. Non si può più usare. ${readable}`,
    expired: `Questa carta è scaduta. ${readable}`,
    replaced: `Questa carta è stata sostituita per sicurezza. ${readable}`,
    closed: `Questa carta è chiusa. ${readable}`,
    used: `Questa carta valeva per un solo pagamento, che è stato eseguito. ${readable}`,
  },
}
