/** Which days a statement is about. An app keeps it where it likes, in the address for one. */
export type StatementPeriod =
  | { name: 'this-month' | 'last-month' }
  /** Days of the payer's zone, both included, as `2026-11-30`. */
  | { name: 'custom'; from: string; to: string }

/** A stretch of time in whole days of the payer's zone, in milliseconds since 1970. */
export interface PeriodRange {
  start: number
  /** The last millisecond. */
  end: number
}

/** Nothing was posted before; a year that is being typed (`0202`) is no year yet. */
export const FIRST_DAY = '2000-01-01'

const startOf = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date).getTime()
}

/** A day of the payer's zone, as a native date field writes it. */
export function toDay(at: number): string {
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Whether two days make a period. */
export const isPeriod = (from: string, to: string): boolean =>
  [from, to].every((day) => /^\d{4}-\d\d-\d\d$/.test(day) && day >= FIRST_DAY) && from <= to

/** When a period begins and ends. What an app hands in may be nonsense from an address: then it is this month. */
export function rangeOf(period: StatementPeriod, now: number): PeriodRange {
  if (period.name === 'custom' && isPeriod(period.from, period.to)) {
    const last = new Date(startOf(period.to))
    last.setDate(last.getDate() + 1)
    return { start: startOf(period.from), end: last.getTime() - 1 }
  }
  const today = new Date(now)
  const month = today.getMonth() - (period.name === 'last-month' ? 1 : 0)
  return {
    start: new Date(today.getFullYear(), month, 1).getTime(),
    end: new Date(today.getFullYear(), month + 1, 1).getTime() - 1,
  }
}

/** A period in words: "November 2026", or "3 – 17 November 2026". */
export function formatRange({ start, end }: PeriodRange, locale: string): string {
  const isMonth =
    new Date(start).getDate() === 1 && new Date(end + 1).getDate() === 1 && end - start < 32 * 86_400_000
  if (isMonth) return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(start)
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  return days.formatRange(start, end)
}
