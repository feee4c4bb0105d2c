import { plural } from '../../internal/plural.js'
import type { FormMessages } from './formMessages.js'

/** German. */
export const formMessagesDe: FormMessages = {
  errorPrefix: 'Fehler:',
  summary: 'Bitte prüfen Sie:',
  missing: 'Diese Angabe wird gebraucht.',
  odd: 'Das passt so nicht. Prüfen Sie die Angabe, und versuchen Sie es erneut.',
  amountMissing: 'Geben Sie einen Betrag ein.',
  amountOdd: (example) => `Geben Sie einen Betrag wie ${example} ein.`,
  amountZero: 'Geben Sie einen Betrag über null ein.',
  cancel: 'Abbrechen',
  choose: 'Bitte wählen …',
  failed: 'Das hat nicht geklappt. Es hat sich nichts geändert. Versuchen Sie es gleich noch einmal.',
  offline: 'Wir konnten den Dienst nicht erreichen. Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
  whenOnline: 'Das geht, sobald Sie wieder online sind.',
  noPermission: 'Ihre Rolle erlaubt das nicht. Wenden Sie sich an die Administration.',
  rateLimited: (seconds) =>
    `Gerade ist viel los. Sie können es in ${plural('de', seconds, { one: '# Sekunde', other: '# Sekunden' })} erneut versuchen.`,
}
