import { plural } from '../../internal/plural.js'
import type { ManagedCardListMessages } from './managedCardListMessages.js'
const cards = (count: number) => plural('it', count, { one: '# carta', other: '# carte' })

/** Italian. */
export const managedCardListMessagesIt: ManagedCardListMessages = {
  title: 'Carte',
  create: 'Crea una carta',
  loading: 'Caricamento delle carte',
  failed: 'Non è stato possibile caricare le carte. Il problema non riguarda il suo denaro.',
  noPermission: 'Il suo ruolo non consente di vedere le carte. Rivolgersi a un amministratore.',
  empty: 'Non ci sono ancora carte. Se ne può creare una per i pagamenti online in un minuto.',
  none: 'Non ci sono ancora carte.',
  noMatch: 'Nessun risultato.',
  clearFilters: 'Rimuovi i filtri',
  filters: 'Filtra le carte',
  state: 'Stato',
  mode: 'Tipo',
  any: 'Tutte',
  active: 'Attiva',
  frozen: 'Sospesa',
  closed: 'Chiusa',
  debit: 'Debito',
  prepaid: 'Prepagata',
  count: cards,
  spendsFrom: 'Addebito su',
  anAccount: 'un conto',
  onTheCard: 'sulla carta',
}
