import type { SecureElementMessages } from './secureElementMessages.js'

/** German. */
export const secureElementMessagesDe: SecureElementMessages = {
  password: 'Passwort',
  confirmPassword: 'Passwort wiederholen',
  passCode: 'Zugangscode',
  confirmPassCode: 'Zugangscode wiederholen',
  cardPin: 'PIN, 4 Ziffern',
  cardNumber: 'Kartennummer',
  cvv: 'CVV',
  shownCardPin: 'PIN',
  kyb: 'Prüfung des Unternehmens',
  kyc: 'Prüfung der Person',
  consumerKyc: 'Prüfung Ihrer Identität',
  errorPrefix: 'Fehler:',
  inputFailed: 'Dieses Feld wurde nicht geladen. Es wurde nichts gesendet.',
  spanLoading: 'Daten werden sicher abgerufen …',
  spanFailed: 'Das konnten wir nicht abrufen. Ihre Karte ist davon nicht betroffen.',
  stepUpFirst: 'Bestätigen Sie, dass Sie es sind, um das zu sehen',
  flowLoading: 'Prüfung wird geöffnet …',
  flowFailed: 'Die Prüfung wurde nicht geöffnet. Was Sie vorher gesendet haben, bleibt erhalten.',
  tryAgain: 'Erneut versuchen',
}
