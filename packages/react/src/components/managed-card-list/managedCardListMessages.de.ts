import { plural } from '../../internal/plural.js'
import type { ManagedCardListMessages } from './managedCardListMessages.js'

/** German. */
export const managedCardListMessagesDe: ManagedCardListMessages = {
  title: 'Karten',
  create: 'Karte erstellen',
  loading: 'Karten werden geladen',
  failed: 'Wir konnten Ihre Karten nicht laden. Ihr Geld ist davon nicht betroffen.',
  noPermission: 'Mit Ihrer Rolle können Sie keine Karten sehen. Wenden Sie sich an die Administration.',
  empty: 'Noch keine Karten. Für Zahlungen im Internet haben Sie in einer Minute eine.',
  none: 'Noch keine Karten.',
  noMatch: 'Keine Treffer.',
  clearFilters: 'Filter aufheben',
  filters: 'Karten filtern',
  state: 'Status',
  mode: 'Art',
  any: 'Alle',
  active: 'Aktiv',
  frozen: 'Gesperrt',
  closed: 'Geschlossen',
  debit: 'Debitkarte',
  prepaid: 'Prepaidkarte',
  count: (count) => plural('de', count, { one: '# Karte', other: '# Karten' }),
  spendsFrom: 'Abbuchung von',
  anAccount: 'einem Konto',
  onTheCard: 'auf der Karte',
}
