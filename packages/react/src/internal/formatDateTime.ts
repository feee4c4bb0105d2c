/** How much of a moment is written. */
export type DateTimeStyle = 'time' | 'day' | 'date' | 'moment' | 'exact'

export interface FormatDateTimeOptions {
  locale: string
  show: DateTimeStyle
  /** In milliseconds since 1970: the year is written where it is not this one's. */
  now: number
}

const time = { hour: 'numeric', minute: '2-digit' } as const
const date = { day: 'numeric', month: 'long', year: 'numeric' } as const

const styles: Record<DateTimeStyle, Intl.DateTimeFormatOptions> = {
  time,
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  date,
  moment: { day: 'numeric', month: 'long', ...time },
  exact: { ...date, ...time, second: '2-digit', timeZoneName: 'short' },
}

/** A moment, in milliseconds since 1970, in words: in the payer's own zone. */
export function formatDateTime(at: number, { locale, show, now }: FormatDateTimeOptions): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const style = styles[show]
  const withYear = show !== 'time' && !isThisYear ? { ...style, year: 'numeric' as const } : style
  return new Intl.DateTimeFormat(locale, withYear).format(at)
}
