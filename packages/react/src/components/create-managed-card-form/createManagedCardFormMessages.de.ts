import type { CreateManagedCardFormMessages } from './createManagedCardFormMessages.js'

const limit =
  'Sie haben so viele Karten, wie möglich sind. Schließen Sie eine, oder wenden Sie sich an den Support.'
const notOffered = 'Diese Art von Karte kann gerade nicht erstellt werden. Wenden Sie sich an den Support.'

/** German. */
export const createManagedCardFormMessagesDe: CreateManagedCardFormMessages = {
  title: 'Karte erstellen',
  kind: 'Art der Karte',
  debit: 'Debitkarte',
  debitHint: 'Bucht von einem Ihrer Konten ab, bis zu Limits, die Sie festlegen.',
  prepaid: 'Prepaidkarte',
  prepaidHint: 'Hat eigenes Geld, das Sie darauf umbuchen.',
  friendlyName: 'Wofür sie ist',
  friendlyNameHint: 'Nur Sie sehen das. Zum Beispiel: Reisen',
  friendlyNameMissing: 'Sagen Sie, wofür die Karte ist.',
  friendlyNameLong: 'Sagen Sie mit höchstens 50 Zeichen, wofür sie ist.',
  nameOnCard: 'Name auf der Karte',
  nameOnCardHint: 'Händler können danach fragen. Höchstens 27 Buchstaben.',
  nameOnCardMissing: 'Geben Sie den Namen auf der Karte ein.',
  nameOnCardOdd:
    'Verwenden Sie für den Namen auf der Karte höchstens 27 lateinische Buchstaben, Ziffern, Leerzeichen, Punkte und Striche.',
  currency: 'Währung',
  account: 'Abbuchung von',
  accountMissing: 'Wählen Sie das Konto, von dem abgebucht wird.',
  noAccounts: 'Sie haben kein offenes Konto, von dem eine Karte abbuchen könnte.',
  accountsFailed: 'Wir konnten Ihre Konten nicht laden. Ihr Geld ist davon nicht betroffen.',
  billingAddress: 'Rechnungsadresse',
  submit: 'Karte erstellen',
  submitting: 'Wird erstellt …',
  refusals: {
    CURRENCY_NOT_SUPPORTED_BY_PROFILE:
      'In dieser Währung können keine Karten erstellt werden. Wählen Sie eine andere.',
    PARENT_MANAGED_ACCOUNT_NOT_ACTIVE: 'Dieses Konto ist gesperrt oder geschlossen. Wählen Sie ein anderes.',
    PARENT_MANAGED_ACCOUNT_NOT_FOUND: 'Dieses Konto gibt es nicht mehr. Wählen Sie ein anderes.',
    COUNTRY_INVALID: 'Für dieses Land können keine Karten erstellt werden.',
    OWNER_IDENTITY_NOT_VERIFIED:
      'Bevor Sie Karten haben können, müssen wir Sie besser kennen. Schließen Sie Ihre Prüfung ab.',
    IDENTITY_LIMITS_EXCEEDED: limit,
    PROGRAMME_LIMITS_EXCEEDED: limit,
    INNOVATOR_LIMITS_EXCEEDED: limit,
    SYSTEM_LIMITS_EXCEEDED: limit,
    PROFILE_NOT_FOUND: notOffered,
    PROFILE_INACTIVE: notOffered,
    PROFILE_TYPE_MISMATCH: notOffered,
  },
  unknown: (name) =>
    `Wir können noch nicht sagen, ob ${name} erstellt wurde. Erstellen Sie die Karte nicht noch einmal.`,
  check: 'Jetzt prüfen',
  checking: 'Wird geprüft …',
  created: (name) => `${name} ist bereit. Sie können die Karte sofort im Internet verwenden.`,
  toCard: 'Zur Karte',
  another: 'Weitere Karte erstellen',
}
