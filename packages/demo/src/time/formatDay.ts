import { locale } from '../shell/locale.js'

/** A day in words, with its year when that is not this one. */
export function formatDay(at: number, now: number): string {
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: isSame('year', at, now) ? undefined : 'numeric' }).format(at)
  if (isSame('day', at, now)) return `Today · ${day}`
  return day
}

/** A day without its name, always with the year. */
export const formatDate = (at: number): string => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(at)

function isSame(unit: 'day' | 'year', one: number, other: number) {
  const [a, b] = [new Date(one), new Date(other)]
  return a.getFullYear() === b.getFullYear() && (unit === 'year' || (a.getMonth() === b.getMonth() && a.getDate() === b.getDate()))
}
