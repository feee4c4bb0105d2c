import type { LostPasswordMessages } from './lostPasswordMessages.js'

/** German. */
export const lostPasswordMessagesDe: LostPasswordMessages = {
  title: 'Passwort vergessen?',
  explanation:
    'Nennen Sie uns Ihre E-Mail-Adresse. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort wählen.',
  send: 'Link senden',
  sending: 'Wird gesendet …',
  sentTitle: 'Sehen Sie in Ihre E-Mails',
  sent: 'Wenn wir diese Adresse kennen, ist ein Link unterwegs. Öffnen Sie ihn, oder geben Sie hier seinen Code ein.',
  linkedTitle: 'Neues Passwort wählen',
  linked: 'Damit sind Sie gleich angemeldet.',
  resume: 'Speichern und anmelden',
  resuming: 'Wird gespeichert …',
  startOver: 'Neuen Link senden',
  chooseTitle: 'Welches Profil?',
  signIn: 'Zurück zur Anmeldung',
  done: 'Sie sind mit dem neuen Passwort angemeldet.',
}
