import type { ManagedCardDetailsMessages } from './managedCardDetailsMessages.js'

const spans = {
  DAILY: 'oggi',
  WEEKLY: 'questa settimana',
  MONTHLY: 'questo mese',
  QUARTERLY: 'questo trimestre',
  YEARLY: 'quest’anno',
  ALWAYS: 'in tutto',
} as const

/** Italian. */
export const managedCardDetailsMessagesIt: ManagedCardDetailsMessages = {
  title: 'Carta',
  loading: 'Caricamento della carta',
  failed: 'Non è stato possibile caricare questa carta. Il problema non riguarda il suo denaro.',
  noPermission: 'Il suo ruolo non consente di vedere questa carta. Rivolgersi a un amministratore.',
  onTheCard: 'sulla carta',
  spendsFrom: 'Addebito su',
  anAccount: 'un conto',
  leftOf: (limit, interval) => `rimasti su ${limit} ${spans[interval]}`,
  left: (interval) => `rimasti ${spans[interval]}`,
  holder: 'Titolare',
  kind: 'Tipo',
  currency: 'Valuta',
  expires: 'Scadenza',
  made: 'Creata il',
  billingAddress: 'Indirizzo di fatturazione',
  kinds: {
    DEBIT_MODE: { VIRTUAL: 'Debito, virtuale', PHYSICAL: 'Debito, fisica' },
    PREPAID_MODE: { VIRTUAL: 'Prepagata, virtuale', PHYSICAL: 'Prepagata, fisica' },
  },
}
