import type { AcceptInviteMessages } from './acceptInviteMessages.js'

/** German. */
export const acceptInviteMessagesDe: AcceptInviteMessages = {
  title: 'Einladung annehmen',
  explanation: 'Wählen Sie ein Passwort. Damit sind Sie gleich angemeldet.',
  checking: 'Ihre Einladung wird geprüft …',
  accept: 'Speichern und anmelden',
  accepting: 'Wird gespeichert …',
  unusableTitle: 'Diese Einladung gilt nicht mehr',
  unusable:
    'Sie ist abgelaufen oder wurde schon verwendet. Wenn Sie bereits ein Passwort haben, melden Sie sich damit an. Sonst bitten Sie um eine neue Einladung.',
  unknownTitle: 'Wir konnten Ihre Einladung nicht prüfen',
  tryAgain: 'Erneut versuchen',
  chooseTitle: 'Welches Profil?',
  signIn: 'Stattdessen anmelden',
  done: 'Sie sind angemeldet.',
}
