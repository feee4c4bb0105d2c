import { plural } from '../../internal/plural.js'
import type { StatementMessages } from './statementMessages.js'

const number = (count: number) => plural('it', count, { other: '#' })

/** Italian. */
export const statementMessagesIt: StatementMessages = {
  title: 'Estratto conto',
  loading: 'Caricamento dell’estratto conto',
  failed: 'Non è stato possibile caricare l’estratto conto. Il problema non riguarda il suo denaro.',
  noPermission: 'Il suo ruolo non consente di vedere gli estratti conto. Rivolgersi a un amministratore.',
  filters: 'Giorni dell’estratto conto',
  period: 'Periodo',
  thisMonth: 'Questo mese',
  lastMonth: 'Mese scorso',
  custom: 'Personalizzato',
  from: 'Dal',
  to: 'Al',
  periodOdd: 'Scegliere due giorni, il primo prima dell’ultimo.',
  caption: (period) => `Movimenti, dal più recente: ${period}`,
  zone: (zone) => `I giorni sono calcolati secondo ${zone}.`,
  opening: 'Saldo iniziale',
  closing: 'Saldo finale',
  balanceAfter: 'Saldo dopo',
  empty: (period) => `Nessun movimento nel periodo: ${period}.`,
  first: 'Primo movimento:',
  count: (count) => plural('it', count, { one: '# movimento', other: '# movimenti' }),
  pdf: (period) => `PDF: ${period}`,
  gettingPdf: 'Recupero del PDF…',
  csv: (count) => plural('it', count, { one: 'CSV di # riga', other: 'CSV di # righe' }),
  gettingCsv: (read, count) => `Recupero delle righe: ${number(read)} di ${number(count)}…`,
  fileName: (from, to) => `estratto-conto-${from}-${to}`,
  saved: (file, size) => `Salvato: ${file}, ${size}.`,
  pdfFailed: 'Non è stato possibile ottenere il PDF.',
  csvFailed: 'Non è stato possibile ottenere tutte le righe, perciò non c’è un CSV.',
  columns: {
    date: 'Data',
    time: 'Ora',
    who: 'Controparte',
    how: 'Tipo',
    card: 'Carta che termina con',
    reference: 'Causale',
    amount: 'Importo',
    currency: 'Valuta',
    balanceAfter: 'Saldo dopo',
  },
}
