import type { SignInMessages } from './signInMessages.js'

/** German. */
export const signInMessagesDe: SignInMessages = {
  title: 'Anmelden',
  signIn: 'Anmelden',
  signingIn: 'Anmeldung läuft …',
  forgotPassword: 'Passwort vergessen?',
  useDevice: 'Stattdessen Gerät verwenden',
  deviceTitle: 'Auf Ihrem Gerät bestätigen',
  askingDevice:
    'Wir haben Ihr Gerät gefragt. Bestätigen Sie dort mit Gesicht oder Fingerabdruck; diese Seite geht von selbst weiter.',
  chooseTitle: 'Welches Profil?',
  exchanging: 'Das Profil wird geöffnet …',
  expiredTitle: 'Neues Passwort wählen',
  expired: 'Ihr Passwort ist abgelaufen. Wählen Sie ein neues, um fortzufahren.',
  updatePassword: 'Speichern und anmelden',
  updatingPassword: 'Wird gespeichert …',
  startOver: 'Andere E-Mail verwenden',
  done: 'Sie sind angemeldet.',
}
