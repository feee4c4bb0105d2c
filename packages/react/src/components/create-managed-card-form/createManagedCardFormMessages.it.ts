import type { CreateManagedCardFormMessages } from './createManagedCardFormMessages.js'

const limit = 'È stato raggiunto il numero massimo di carte. Chiuderne una, o rivolgersi all’assistenza.'
const notOffered = 'Al momento questo tipo di carta non si può creare. Rivolgersi all’assistenza.'

/** Italian. */
export const createManagedCardFormMessagesIt: CreateManagedCardFormMessages = {
  title: 'Creazione di una carta',
  kind: 'Tipo di carta',
  debit: 'Debito',
  debitHint: 'Addebita su uno dei suoi conti, entro i limiti impostati.',
  prepaid: 'Prepagata',
  prepaidHint: 'Ha fondi propri, da spostare sulla carta.',
  friendlyName: 'A che cosa serve',
  friendlyNameHint: 'Visibile solo a lei. Ad esempio: Viaggi',
  friendlyNameMissing: 'Indicare a che cosa serve la carta.',
  friendlyNameLong: 'Usare al massimo 50 caratteri per indicare a che cosa serve.',
  nameOnCard: 'Nome sulla carta',
  nameOnCardHint: 'I negozi possono chiederlo. Al massimo 27 lettere.',
  nameOnCardMissing: 'Inserire il nome sulla carta.',
  nameOnCardOdd:
    'Per il nome sulla carta usare al massimo 27 lettere latine, cifre, spazi, punti e trattini.',
  currency: 'Valuta',
  account: 'Addebito su',
  accountMissing: 'Scegliere il conto di addebito.',
  noAccounts: 'Non c’è un conto aperto su cui una carta possa addebitare.',
  accountsFailed: 'Non è stato possibile caricare i conti. Il problema non riguarda il suo denaro.',
  billingAddress: 'Indirizzo di fatturazione',
  submit: 'Crea la carta',
  submitting: 'Creazione in corso…',
  refusals: {
    CURRENCY_NOT_SUPPORTED_BY_PROFILE: 'In questa valuta non si possono creare carte. Sceglierne un’altra.',
    PARENT_MANAGED_ACCOUNT_NOT_ACTIVE: 'Questo conto è bloccato o chiuso. Sceglierne un altro.',
    PARENT_MANAGED_ACCOUNT_NOT_FOUND: 'Questo conto non c’è più. Sceglierne un altro.',
    COUNTRY_INVALID: 'Per questo Paese non si possono creare carte.',
    OWNER_IDENTITY_NOT_VERIFIED: 'Per avere carte occorre prima completare la verifica dell’identità.',
    IDENTITY_LIMITS_EXCEEDED: limit,
    PROGRAMME_LIMITS_EXCEEDED: limit,
    INNOVATOR_LIMITS_EXCEEDED: limit,
    SYSTEM_LIMITS_EXCEEDED: limit,
    PROFILE_NOT_FOUND: notOffered,
    PROFILE_INACTIVE: notOffered,
    PROFILE_TYPE_MISMATCH: notOffered,
  },
  unknown: (name) => `Non si può ancora dire se la carta ${name} sia stata creata. Non va creata di nuovo.`,
  check: 'Verifica ora',
  checking: 'Verifica in corso…',
  created: (name) => `La carta ${name} è pronta. Si può usare subito online.`,
  toCard: 'Vai alla carta',
  another: 'Crea un’altra carta',
}
