import { plural } from '../../internal/plural.js'
import type { SessionLimitNoticeMessages } from './sessionLimitNoticeMessages.js'

/** German. */
export const sessionLimitNoticeMessagesDe: SessionLimitNoticeMessages = {
  limit: (minutes) =>
    `Zu Ihrer Sicherheit melden wir Sie nach ${plural('de', minutes, { one: '# Minute', other: '# Minuten' })} ohne Aktivität ab. Wir fragen vorher, und wenn Sie bleiben, bleibt auch, was Sie eingegeben haben.`,
}
