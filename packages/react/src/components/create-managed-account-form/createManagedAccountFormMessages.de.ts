import type { CreateManagedAccountFormMessages } from './createManagedAccountFormMessages.js'

/** German. */
export const createManagedAccountFormMessagesDe: CreateManagedAccountFormMessages = {
  title: 'Konto eröffnen',
  name: 'Name',
  nameHint: 'Wie Sie es nennen, zum Beispiel „Tagesgeschäft“ oder „Steuern“.',
  nameMissing: 'Geben Sie dem Konto einen Namen.',
  nameTooLong: 'Geben Sie einen Namen mit höchstens 50 Zeichen ein.',
  currency: 'Währung',
  currencyMissing: 'Wählen Sie eine Währung.',
  warning: 'Warnen unter',
  warningHint: 'Wir sagen es, wenn weniger verfügbar ist. Leer für keine Warnung.',
  submit: 'Konto eröffnen',
  submitting: 'Wird eröffnet …',
  created: (name) => `${name} ist eröffnet.`,
  open: 'Konto ansehen',
  another: 'Weiteres eröffnen',
  notVerified: 'Bevor Sie ein Konto eröffnen können, müssen Ihre Angaben geprüft werden.',
  limitReached: 'Sie können keine weiteren Konten eröffnen. Wenden Sie sich an den Support.',
  notSupported: 'Konten in dieser Währung gibt es nicht. Wählen Sie eine andere.',
  unknown:
    'Wir können noch nicht sagen, ob das Konto eröffnet wurde. Senden Sie es erneut: Es wird nur einmal eröffnet.',
}
