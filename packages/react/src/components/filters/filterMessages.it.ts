import type { FilterMessages } from './filterMessages.js'

/** Italian. */
export const filterMessagesIt: FilterMessages = {
  chosen: 'Filtri attivi',
  remove: 'Rimuovi il filtro',
  chip: (filter, value) => `${filter}: ${value}`,
}
