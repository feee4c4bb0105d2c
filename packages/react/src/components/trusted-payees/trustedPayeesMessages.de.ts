import { plural } from '../../internal/plural.js'
import type { TrustedPayeesMessages } from './trustedPayeesMessages.js'

/** German. */
export const trustedPayeesMessagesDe: TrustedPayeesMessages = {
  title: 'Empfänger',
  loading: 'Empfänger werden geladen',
  failed:
    'Wir konnten Ihre Empfänger nicht laden. Sie können trotzdem zahlen, indem Sie die Angaben eingeben.',
  noPermission: 'Mit Ihrer Rolle können Sie keine Empfänger sehen. Wenden Sie sich an die Administration.',
  empty: 'Speichern Sie, wen Sie oft bezahlen. Meist brauchen Sie dann keinen Code.',
  add: 'Empfänger hinzufügen',
  addTitle: 'Wen möchten Sie speichern?',
  addToList: 'Zur Liste hinzufügen',
  toSave: 'Noch nicht gespeichert',
  takeOff: 'Herausnehmen',
  save: (count) => plural('de', count, { other: '# Empfänger speichern' }),
  saving: 'Wird gespeichert …',
  trusted: 'Kein Code nötig',
  pending: 'Hinzufügen bestätigen',
  removing: 'Entfernen bestätigen',
  alreadyThere: 'Nicht hinzugefügt: schon vorhanden',
  notFound: 'Nicht hinzugefügt: dieses Konto gibt es nicht',
  yourOwn: 'Nicht hinzugefügt: es ist Ihr eigenes Konto',
  invalid: 'Nicht hinzugefügt',
  codeFailed: 'Nicht hinzugefügt: es wurde nicht bestätigt',
  weavrAccount: 'Weavr-Konto',
  ending: (tail) => `mit der Endung ${tail}`,
  pay: 'Bezahlen',
  remove: 'Entfernen',
  continue: 'Weiter',
  removeQuestion: (name) => `${name} entfernen? Sie können jederzeit erneut speichern.`,
  removeYes: 'Empfänger entfernen',
  removingNow: 'Wird entfernt …',
  added: 'Gespeichert. Zum Bezahlen brauchen Sie jetzt meist keinen Code.',
  removed: 'Entfernt.',
  notAdded: 'Niemand konnte hinzugefügt werden. Die Liste sagt, warum.',
}
