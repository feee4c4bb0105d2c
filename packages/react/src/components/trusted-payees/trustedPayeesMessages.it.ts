import { plural } from '../../internal/plural.js'
import type { TrustedPayeesMessages } from './trustedPayeesMessages.js'
const payees = (count: number) => plural('it', count, { one: '# beneficiario', other: '# beneficiari' })

/** Italian. */
export const trustedPayeesMessagesIt: TrustedPayeesMessages = {
  title: 'Beneficiari',
  loading: 'Caricamento dei beneficiari',
  failed: 'Non è stato possibile caricare i beneficiari. Si può comunque pagare inserendo i dati.',
  noPermission: 'Il suo ruolo non consente di vedere i beneficiari. Rivolgersi a un amministratore.',
  empty: 'Qui si può salvare chi si paga spesso. Di solito poi non serve un codice.',
  add: 'Aggiungi un beneficiario',
  addTitle: 'Chi va salvato?',
  addToList: 'Aggiungi all’elenco',
  toSave: 'Non ancora salvati',
  takeOff: 'Togli',
  save: (count) => `Salva ${payees(count)}`,
  saving: 'Salvataggio in corso…',
  trusted: 'Nessun codice necessario',
  pending: 'Aggiunta da confermare',
  removing: 'Rimozione da confermare',
  alreadyThere: 'Non aggiunto: c’è già',
  notFound: 'Non aggiunto: il conto non esiste',
  yourOwn: 'Non aggiunto: è un suo conto',
  invalid: 'Non aggiunto',
  codeFailed: 'Non aggiunto: manca la conferma',
  weavrAccount: 'Conto Weavr',
  ending: (tail) => `che termina con ${tail}`,
  pay: 'Paga',
  remove: 'Rimuovi',
  continue: 'Continua',
  removeQuestion: (name) => `Rimuovere ${name}? Si può salvare di nuovo in qualsiasi momento.`,
  removeYes: 'Rimuovi il beneficiario',
  removingNow: 'Rimozione in corso…',
  added: 'Salvato. Ora per pagare di solito non serve un codice.',
  removed: 'Rimosso.',
  notAdded: 'Nessuno è stato aggiunto. L’elenco dice perché.',
}
