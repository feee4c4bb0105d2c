import { plural } from '../../internal/plural.js'
import type { BankAccountFieldsMessages } from './bankAccountFieldsMessages.js'

/** German. */
export const bankAccountFieldsMessagesDe: BankAccountFieldsMessages = {
  kind: 'Wo ist das Konto?',
  iban: 'Europa, mit IBAN',
  uk: 'Vereinigtes Königreich, mit Sort Code',
  swift: 'Anderes Land',
  ibanLabel: 'IBAN',
  ibanHint: 'Leerzeichen spielen keine Rolle.',
  ibanMissing: 'Geben Sie die IBAN ein.',
  ibanCountry: 'Eine IBAN beginnt mit den zwei Buchstaben eines Landes, zum Beispiel DE oder FR.',
  ibanLength: (length) =>
    `Eine IBAN dieses Landes hat ${plural('de', length, { other: '# Zeichen' })}. Es fehlt eines, oder es ist eines zu viel.`,
  ibanFormat: 'In dieser IBAN steht ein Buchstabe an der Stelle einer Ziffer oder umgekehrt.',
  ibanCheck:
    'Die Prüfziffern dieser IBAN passen nicht. Prüfen Sie, ob ein Zeichen fehlt oder zwei vertauscht sind.',
  sortCode: 'Sort Code',
  sortCodeHint: 'Sechs Ziffern, zum Beispiel 12-34-56.',
  sortCodeOdd: 'Ein Sort Code hat sechs Ziffern, zum Beispiel 12-34-56.',
  accountNumber: 'Kontonummer',
  accountNumberHint: 'Acht Ziffern, mit allen Nullen.',
  accountNumberOdd: 'Eine Kontonummer hat acht Ziffern. Kürzere werden vorn mit Nullen aufgefüllt.',
  swiftAccount: 'Kontonummer oder IBAN',
  swiftAccountOdd: 'Verwenden Sie höchstens 34 Buchstaben und Ziffern.',
  bic: 'BIC oder SWIFT-Code',
  bicHint: '8 oder 11 Zeichen.',
  bicOdd: 'Ein BIC hat 8 oder 11 Buchstaben und Ziffern, zum Beispiel DEUTDEFF.',
  address: 'Adresse des Empfängers',
  addressHint: 'Straße, Ort und Land des Empfängers.',
  addressOdd: 'Geben Sie eine Adresse mit höchstens 150 Zeichen ein.',
  bankCountry: 'Land der Bank',
  holder: 'Kontoinhaber',
  holderHint: 'So, wie die Bank den Namen kennt.',
  holderOdd: 'Geben Sie den Namen ein, mit höchstens 140 Zeichen.',
  holderKind: 'Wem gehört das Konto?',
  business: 'Einem Unternehmen',
  personal: 'Einer Privatperson',
}
