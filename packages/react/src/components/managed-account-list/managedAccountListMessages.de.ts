import { plural } from '../../internal/plural.js'
import type { ManagedAccountListMessages } from './managedAccountListMessages.js'

/** German. */
export const managedAccountListMessagesDe: ManagedAccountListMessages = {
  title: 'Konten',
  pay: 'Jemanden bezahlen',
  move: 'Zwischen Konten umbuchen',
  create: 'Konto eröffnen',
  loading: 'Konten werden geladen',
  failed: 'Wir konnten Ihre Konten nicht laden. Ihr Geld ist davon nicht betroffen.',
  noPermission: 'Mit Ihrer Rolle können Sie keine Konten sehen. Wenden Sie sich an die Administration.',
  empty: 'Noch keine Konten. Eröffnen Sie eines, um Geld zu halten und bezahlt zu werden.',
  noMatch: 'Keine Treffer.',
  clearFilters: 'Filter aufheben',
  filters: 'Konten filtern',
  state: 'Status',
  currency: 'Währung',
  any: 'Alle',
  active: 'Aktiv',
  frozen: 'Gesperrt',
  closed: 'Geschlossen',
  count: (count) => plural('de', count, { one: '# Konto', other: '# Konten' }),
}
