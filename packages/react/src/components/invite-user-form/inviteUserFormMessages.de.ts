import type { InviteUserFormMessages } from './inviteUserFormMessages.js'

/** German. */
export const inviteUserFormMessagesDe: InviteUserFormMessages = {
  title: 'Jemanden einladen',
  name: 'Vorname',
  surname: 'Nachname',
  email: 'E-Mail',
  emailHint: 'Der Link, der dorthin geht, gilt einen Monat.',
  emailOdd: 'Geben Sie eine E-Mail-Adresse wie name@example.com ein.',
  emailUsed: 'Diese Adresse wird schon verwendet. Verwenden Sie eine andere.',
  emailDomain: 'Adressen dieses Anbieters können hier nicht verwendet werden. Verwenden Sie eine andere.',
  invite: 'Einladung senden',
  inviting: 'Wird gesendet …',
  inviteAgain: 'Einladung erneut senden',
  cancel: 'Abbrechen',
  invited: (name, email) => `${name} ist eingeladen. Der Link ging an ${email}.`,
  notInvited: (name) => `${name} wurde hinzugefügt, aber die Einladung ging nicht hinaus.`,
  unknown:
    'Wir können noch nicht sagen, ob das ausgeführt wurde. Senden Sie es erneut: Niemand wird doppelt hinzugefügt.',
}
