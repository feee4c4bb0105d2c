import type { BalanceChartMessages } from './balanceChartMessages.js'

/** German. */
export const balanceChartMessagesDe: BalanceChartMessages = {
  loading: 'Kontostand wird geladen',
  failed: 'Wir konnten den Kontostand nicht laden. Ihr Geld ist davon nicht betroffen.',
  noPermission: 'Mit Ihrer Rolle können Sie keine Kontostände sehen. Wenden Sie sich an die Administration.',
  up: (amount, since) => `Seit dem ${since} ${amount} mehr.`,
  down: (amount, since) => `Seit dem ${since} ${amount} weniger.`,
  same: (since) => `Seit dem ${since} unverändert.`,
  lowest: (amount, day) => `Tiefster Stand: ${amount} am ${day}.`,
  empty: (balance) => `Keine Bewegung. Der Kontostand ist ${balance}.`,
  noBalance: 'Diese Karte bucht von einem Konto ab, deshalb hat sie kein eigenes Guthaben.',
  showTable: 'Als Tabelle anzeigen',
  when: 'Wann',
  balance: 'Kontostand',
}
