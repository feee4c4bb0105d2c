import { plural } from '../../internal/plural.js'
import type { ManagedAccountListMessages } from './managedAccountListMessages.js'

/** Italian. */
export const managedAccountListMessagesIt: ManagedAccountListMessages = {
  title: 'Conti',
  pay: 'Paga qualcuno',
  move: 'Sposta tra i conti',
  create: 'Apri un conto',
  loading: 'Caricamento dei conti',
  failed: 'Non è stato possibile caricare i conti. Il problema non riguarda il suo denaro.',
  noPermission: 'Il suo ruolo non consente di vedere i conti. Rivolgersi a un amministratore.',
  empty: 'Non ci sono ancora conti. Aprirne uno serve a tenere denaro e a ricevere pagamenti.',
  noMatch: 'Nessun risultato.',
  clearFilters: 'Rimuovi i filtri',
  filters: 'Filtra i conti',
  state: 'Stato',
  currency: 'Valuta',
  any: 'Tutti',
  active: 'Attivo',
  frozen: 'Sospeso',
  closed: 'Chiuso',
  count: (count) => plural('it', count, { one: '# conto', other: '# conti' }),
}
