import { plural } from '../../internal/plural.js'
import type { CredentialFormMessages } from './credentialFormMessages.js'

/** German. */
export const credentialFormMessagesDe: CredentialFormMessages = {
  email: 'E-Mail',
  password: 'Passwort',
  oldPassword: 'Aktuelles Passwort',
  newPassword: 'Neues Passwort',
  newPasswordHint:
    '8 bis 30 Zeichen, mit einem kleinen und einem großen Buchstaben, einer Zahl und einem Sonderzeichen. Keines Ihrer letzten fünf.',
  code: 'Code aus der Nachricht',
  choose: 'Bitte wählen …',
  showPassword: 'Passwort anzeigen',
  hidePassword: 'Passwort verbergen',
  errorPrefix: 'Fehler:',
  emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
  emailOdd: 'Geben Sie eine E-Mail-Adresse wie name@example.com ein.',
  codeMissing: 'Geben Sie den Code aus der Nachricht ein.',
  passwordMissing: 'Geben Sie ein Passwort ein.',
  fieldFailed: 'Das Passwortfeld hat nicht geantwortet. Es wurde nichts gesendet. Versuchen Sie es erneut.',
  wrongCredentials: 'E-Mail oder Passwort stimmt nicht.',
  locked: 'Nach zu vielen Versuchen gesperrt. Versuchen Sie es in 30 Minuten erneut.',
  rateLimited: (seconds) =>
    `Gerade ist viel los. Sie können es in ${plural('de', seconds, { one: '# Sekunde', other: '# Sekunden' })} erneut versuchen.`,
  offline: 'Wir konnten den Dienst nicht erreichen. Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
  unavailable: 'Das hat nicht geklappt. Versuchen Sie es gleich noch einmal.',
  startAgain: 'Das hat zu lange gedauert. Beginnen Sie von vorn.',
  passwordIncorrect: 'Das ist nicht Ihr aktuelles Passwort.',
  passwordUsed: 'Das ist eines Ihrer letzten fünf Passwörter. Wählen Sie ein anderes.',
  passwordShort: 'Zu kurz. Verwenden Sie mindestens 8 Zeichen.',
  passwordLong: 'Zu lang. Verwenden Sie höchstens 30 Zeichen.',
  passwordSimple:
    'Zu einfach. Verwenden Sie einen kleinen und einen großen Buchstaben, eine Zahl und ein Sonderzeichen.',
  codeWrong: 'Dieser Code stimmt nicht oder ist abgelaufen.',
  linkInvalid: 'Dieser Link ist abgelaufen oder wurde schon verwendet. Wir können Ihnen einen neuen senden.',
  refused: 'Sie können für dieses Profil nicht mehr handeln.',
  codeLast: 'Dieser Code stimmt nicht. Sie haben noch einen Versuch.',
  codeExpired: 'Dieser Code ist abgelaufen. Fordern Sie einen neuen an.',
  codesUsedUp: 'Es sind keine Codes mehr übrig. Melden Sie sich ab und wieder an.',
  fieldMissing: 'Füllen Sie dieses Feld aus.',
  fieldOdd: 'Das passt so nicht. Prüfen Sie die Angabe, und versuchen Sie es erneut.',
  emailTaken:
    'Diese Adresse ist schon registriert. Melden Sie sich damit an, oder verwenden Sie eine andere.',
  emailDomain: 'Adressen dieses Anbieters können hier nicht verwendet werden. Verwenden Sie eine andere.',
  mobileOdd: 'Das ist keine Mobilnummer mit ihrer Ländervorwahl.',
  countryUnsupported: 'In diesem Land bieten wir unseren Dienst noch nicht an.',
  companyNotFound: 'Im Register des Landes steht kein Unternehmen mit dieser Nummer.',
  companyTypeUnsupported: 'Für Unternehmen dieser Rechtsform bieten wir unseren Dienst noch nicht an.',
  alreadyAccepted: 'Das wurde schon verwendet. Melden Sie sich mit Ihrem Passwort an.',
  noDevice: 'Mit dieser E-Mail ist kein Gerät verknüpft. Melden Sie sich mit Ihrem Passwort an.',
  deviceDeclined: 'Die Anmeldung wurde auf Ihrem Gerät abgelehnt.',
  deviceSilent: 'Ihr Gerät hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.',
}

/** German, where a passcode takes the place of the password. */
export const passcodeMessagesDe: CredentialFormMessages = {
  ...credentialFormMessagesDe,
  password: 'Zugangscode',
  oldPassword: 'Aktueller Zugangscode',
  newPassword: 'Neuer Zugangscode',
  newPasswordHint: 'Nur Ziffern. Keiner Ihrer letzten fünf.',
  showPassword: 'Zugangscode anzeigen',
  hidePassword: 'Zugangscode verbergen',
  passwordMissing: 'Geben Sie einen Zugangscode ein.',
  fieldFailed:
    'Das Feld für den Zugangscode hat nicht geantwortet. Es wurde nichts gesendet. Versuchen Sie es erneut.',
  wrongCredentials: 'E-Mail oder Zugangscode stimmt nicht.',
  passwordIncorrect: 'Das ist nicht Ihr aktueller Zugangscode.',
  passwordUsed: 'Das ist einer Ihrer letzten fünf Zugangscodes. Wählen Sie einen anderen.',
  passwordShort: 'Zu kurz. Verwenden Sie mehr Ziffern.',
  passwordLong: 'Zu lang. Verwenden Sie weniger Ziffern.',
  passwordSimple: 'Zu einfach. Wählen Sie einen anderen.',
  alreadyAccepted: 'Das wurde schon verwendet. Melden Sie sich mit Ihrem Zugangscode an.',
  noDevice: 'Mit dieser E-Mail ist kein Gerät verknüpft. Melden Sie sich mit Ihrem Zugangscode an.',
}
