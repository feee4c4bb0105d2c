import { plural } from '../../internal/plural.js'
import type { StatementMessages } from './statementMessages.js'

const number = (count: number) => plural('de', count, { other: '#' })

/** German. */
export const statementMessagesDe: StatementMessages = {
  title: 'Kontoauszug',
  loading: 'Kontoauszug wird geladen',
  failed: 'Wir konnten den Kontoauszug nicht laden. Ihr Geld ist davon nicht betroffen.',
  noPermission: 'Mit Ihrer Rolle können Sie keine Kontoauszüge sehen. Wenden Sie sich an die Administration.',
  filters: 'Tage des Kontoauszugs',
  period: 'Zeitraum',
  thisMonth: 'Dieser Monat',
  lastMonth: 'Letzter Monat',
  custom: 'Eigener Zeitraum',
  from: 'Von',
  to: 'Bis',
  periodOdd: 'Wählen Sie zwei Tage, den ersten vor dem letzten.',
  caption: (period) => `Umsätze, die neuesten zuerst: ${period}`,
  zone: (zone) => `Die Tage gelten für ${zone}.`,
  opening: 'Anfangssaldo',
  closing: 'Endsaldo',
  balanceAfter: 'Kontostand danach',
  empty: (period) => `Keine Umsätze im Zeitraum: ${period}.`,
  first: 'Erster Umsatz:',
  count: (count) => plural('de', count, { one: '# Umsatz', other: '# Umsätze' }),
  pdf: (period) => `PDF für ${period}`,
  gettingPdf: 'PDF wird abgerufen …',
  csv: (count) => plural('de', count, { one: 'CSV mit # Zeile', other: 'CSV mit # Zeilen' }),
  gettingCsv: (read, count) => `Zeilen werden abgerufen: ${number(read)} von ${number(count)} …`,
  fileName: (from, to) => `kontoauszug-${from}-bis-${to}`,
  saved: (file, size) => `${file} gespeichert, ${size}.`,
  pdfFailed: 'Wir konnten das PDF nicht abrufen.',
  csvFailed: 'Wir konnten nicht alle Zeilen abrufen, deshalb gibt es keine CSV-Datei.',
  columns: {
    date: 'Datum',
    time: 'Uhrzeit',
    who: 'Wer',
    how: 'Wie',
    card: 'Endziffern der Karte',
    reference: 'Verwendungszweck',
    amount: 'Betrag',
    currency: 'Währung',
    balanceAfter: 'Kontostand danach',
  },
}
