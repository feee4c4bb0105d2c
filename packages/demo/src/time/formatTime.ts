import { locale } from '../shell/locale.js'

/** Hours and minutes in the user's zone. */
export const formatTime = (at: number): string => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at)
