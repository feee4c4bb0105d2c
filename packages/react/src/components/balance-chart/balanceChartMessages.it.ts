import type { BalanceChartMessages } from './balanceChartMessages.js'

/** Italian. Days stand where no article is needed, because it would follow the number. */
export const balanceChartMessagesIt: BalanceChartMessages = {
  loading: 'Caricamento del saldo',
  failed: 'Non è stato possibile caricare il saldo. Il problema non riguarda il suo denaro.',
  noPermission: 'Il suo ruolo non consente di vedere i saldi. Rivolgersi a un amministratore.',
  up: (amount, since) => `Aumento di ${amount} (data iniziale: ${since}).`,
  down: (amount, since) => `Diminuzione di ${amount} (data iniziale: ${since}).`,
  same: (since) => `Nessuna variazione (data iniziale: ${since}).`,
  lowest: (amount, day) => `Saldo minimo: ${amount}, in data ${day}.`,
  empty: (balance) => `Nessun movimento. Il saldo è di ${balance}.`,
  noBalance: 'Questa carta addebita su un conto, perciò non ha un saldo proprio.',
  showTable: 'Mostra come tabella',
  when: 'Quando',
  balance: 'Saldo',
}
