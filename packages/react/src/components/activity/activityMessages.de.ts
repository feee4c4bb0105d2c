import { plural } from '../../internal/plural.js'
import type { ActivityMessages } from './activityMessages.js'

/** German. */
export const activityMessagesDe: ActivityMessages = {
  title: 'Umsätze',
  loading: 'Umsätze werden geladen',
  failed: 'Wir konnten die Umsätze nicht laden. Ihr Geld ist davon nicht betroffen.',
  noPermission: 'Mit Ihrer Rolle können Sie keine Umsätze sehen. Wenden Sie sich an die Administration.',
  empty: 'Hier ist noch nichts geschehen. Zahlungen erscheinen hier.',
  noMatch: 'Keine Treffer.',
  clearFilters: 'Filter aufheben',
  filters: 'Umsätze filtern',
  any: 'Alle',
  type: 'Art',
  types: {
    cards: 'Karte',
    transfers: 'Zwischen Ihren Konten',
    sends: 'Weavr-Konto',
    bank: 'Überweisung',
    fees: 'Gebühr',
    corrections: 'Korrektur',
  },
  direction: 'Ein- oder Ausgang',
  directions: { in: 'Geldeingang', out: 'Geldausgang' },
  state: 'Status',
  states: {
    waiting: 'Ausstehend',
    done: 'Ausgeführt',
    returned: 'Zurückgekommen',
    cancelled: 'Storniert',
  },
  waiting: 'Ausstehend',
  caption: 'Umsätze, die neuesten zuerst; ganz oben, was noch nicht gebucht ist',
  stateColumn: 'Status',
  count: (count) => plural('de', count, { one: '# Umsatz', other: '# Umsätze' }),
}
