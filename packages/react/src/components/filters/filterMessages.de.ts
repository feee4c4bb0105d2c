import type { FilterMessages } from './filterMessages.js'

/** German. */
export const filterMessagesDe: FilterMessages = {
  chosen: 'Aktive Filter',
  remove: 'Filter entfernen',
  chip: (filter, value) => `${filter}: ${value}`,
}
