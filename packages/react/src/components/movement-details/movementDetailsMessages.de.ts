import type { MovementDetailsMessages } from './movementDetailsMessages.js'

/** German. */
export const movementDetailsMessagesDe: MovementDetailsMessages = {
  loading: 'Einzelheiten werden geladen',
  failed: 'Wir konnten die Einzelheiten nicht laden. Ihr Geld ist davon nicht betroffen.',
  noPermission: 'Mit Ihrer Rolle können Sie das nicht sehen. Wenden Sie sich an die Administration.',
  timeline: 'Was geschehen ist',
  started: 'Begonnen',
  goesOut: 'Wird ausgeführt',
  done: 'Ausgeführt',
  how: 'Wie',
  card: 'Karte',
  account: 'Konto',
  reference: 'Verwendungszweck',
  fee: 'Gebühr',
  original: 'Ursprünglicher Betrag',
  rate: 'Wechselkurs',
  number: 'Umsatznummer',
  report: 'Problem melden',
}
