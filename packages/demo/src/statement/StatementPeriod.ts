import { locale } from '../shell/locale.js'

export type PeriodName = 'last-30-days' | 'this-month' | 'last-month' | 'all'

export const periodNames: Record<PeriodName, string> = {
  'last-30-days': 'Last 30 days',
  'this-month': 'This month',
  'last-month': 'Last month',
  all: 'Everything',
}

/** A stretch of time in whole days of the user's zone, so that asking twice in a day asks the same. */
export interface StatementPeriod {
  startPeriod?: number
  endPeriod?: number
  /** As in "Nothing in …". */
  inWords: string
}

/** Anything that is no period of ours is taken for the usual one: an address may have been typed. */
export const parsePeriod = (text: string | null): PeriodName => (text !== null && text in periodNames ? (text as PeriodName) : 'last-30-days')

export function periodOf(name: PeriodName, now: number): StatementPeriod {
  const today = new Date(now)
  const monthStart = (back: number) => new Date(today.getFullYear(), today.getMonth() - back, 1).getTime()
  const month = (at: number) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(at)
  switch (name) {
    case 'last-30-days':
      return { startPeriod: new Date(today.getFullYear(), today.getMonth(), today.getDate() - 30).getTime(), inWords: 'in the last 30 days' }
    case 'this-month':
      return { startPeriod: monthStart(0), inWords: `in ${month(now)}` }
    case 'last-month':
      return { startPeriod: monthStart(1), endPeriod: monthStart(0) - 1, inWords: `in ${month(monthStart(1))}` }
    case 'all':
      return { inWords: 'here yet' }
  }
}
