/** What `BalanceChart` says. Amounts and days are as this page writes them. */
export interface BalanceChartMessages {
  loading: string
  failed: string
  noPermission: string
  /** What the chart shows, in words: it is the chart's name. */
  up: (amount: string, since: string) => string
  down: (amount: string, since: string) => string
  same: (since: string) => string
  lowest: (amount: string, day: string) => string
  /** No movement in the period. */
  empty: (balance: string) => string
  /** A card that spends from an account has no balance. */
  noBalance: string
  showTable: string
  when: string
  balance: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    balanceChart: BalanceChartMessages
  }
}

/** English. */
export const balanceChartMessages: BalanceChartMessages = {
  loading: 'Loading the balance',
  failed: 'We couldn’t load the balance. Your money is not affected.',
  noPermission: 'Your role can’t see balances. Ask an admin.',
  up: (amount, since) => `Up ${amount} since ${since}.`,
  down: (amount, since) => `Down ${amount} since ${since}.`,
  same: (since) => `The same as on ${since}.`,
  lowest: (amount, day) => `Lowest ${amount} on ${day}.`,
  empty: (balance) => `Nothing moved. The balance is ${balance}.`,
  noBalance: 'This card spends from an account, so it has no balance of its own.',
  showTable: 'Show as table',
  when: 'When',
  balance: 'Balance',
}
