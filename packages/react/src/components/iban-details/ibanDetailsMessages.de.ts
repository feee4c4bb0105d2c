import type { IbanDetailsMessages } from './ibanDetailsMessages.js'

/** German. */
export const ibanDetailsMessagesDe: IbanDetailsMessages = {
  title: 'Bankverbindung',
  loading: 'Bankverbindung wird geladen',
  failed: 'Wir konnten die Bankverbindung nicht laden. Ihr Geld ist davon nicht betroffen.',
  noPermission:
    'Mit Ihrer Rolle können Sie die Bankverbindung nicht sehen. Wenden Sie sich an die Administration.',
  none: 'Mit einer eigenen IBAN kann jeder von seiner Bank auf dieses Konto einzahlen.',
  never: 'Dieses Konto hatte nie eine Bankverbindung.',
  notActive: 'Dieses Konto ist nicht aktiv und kann deshalb keine IBAN bekommen.',
  get: 'IBAN anfordern',
  getting: 'IBAN wird angefordert …',
  pending: 'Ihre IBAN wird eingerichtet. Wir zeigen sie dann hier.',
  ready: 'Ihre IBAN ist da.',
  holder: 'Kontoinhaber',
  iban: 'IBAN',
  bic: 'BIC',
  sortCode: 'Sort Code',
  accountNumber: 'Kontonummer',
  bank: 'Bank',
  reference: 'Verwendungszweck',
  copy: 'Kopieren',
  copyAll: 'Alles kopieren',
  copied: (name) => `${name} kopiert`,
  allCopied: 'Alles kopiert',
  copyFailed: 'Nicht kopiert. Markieren Sie den Text stattdessen.',
  share: 'Teilen',
  shareFailed: 'Das ließ sich nicht teilen. Kopieren Sie es stattdessen.',
  notSupported: 'Konten in dieser Währung können keine IBAN haben.',
  noneLeft: 'Alle IBANs Ihres Programms sind vergeben. Wenden Sie sich an den Support.',
  notVerified: 'Zuerst müssen Ihre Angaben geprüft werden.',
  unknown:
    'Wir können noch nicht sagen, ob die IBAN angefordert wurde. Fordern Sie sie erneut an: Es geschieht nur einmal.',
}
