import { plural } from '../../internal/plural.js'
import type { ActivityMessages } from './activityMessages.js'

/** Italian. */
export const activityMessagesIt: ActivityMessages = {
  title: 'Movimenti',
  loading: 'Caricamento dei movimenti',
  failed: 'Non è stato possibile caricare i movimenti. Il problema non riguarda il suo denaro.',
  noPermission: 'Il suo ruolo non consente di vedere i movimenti. Rivolgersi a un amministratore.',
  empty: 'Non è ancora successo nulla. I pagamenti compariranno qui.',
  noMatch: 'Nessun risultato.',
  clearFilters: 'Rimuovi i filtri',
  filters: 'Filtra i movimenti',
  any: 'Tutti',
  type: 'Tipo',
  types: {
    cards: 'Carta',
    transfers: 'Tra i suoi conti',
    sends: 'Conto Weavr',
    bank: 'Bonifico',
    fees: 'Commissione',
    corrections: 'Rettifica',
  },
  direction: 'Entrata o uscita',
  directions: { in: 'Entrata', out: 'Uscita' },
  state: 'Stato',
  states: { waiting: 'In attesa', done: 'Eseguito', returned: 'Restituito', cancelled: 'Annullato' },
  waiting: 'In attesa',
  caption: 'Movimenti, dal più recente; in cima ciò che non è ancora stato eseguito',
  stateColumn: 'Stato',
  count: (count) => plural('it', count, { one: '# movimento', other: '# movimenti' }),
}
