const moment = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
})
const second = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })

/** Epoch milliseconds as `10:00:03.250`, because tabs wait for each other for fractions of a second. */
export const formatMoment = (at: number): string => moment.format(at)

/** Epoch milliseconds as `10:00:03`. */
export const formatSecond = (at: number): string => second.format(at)
