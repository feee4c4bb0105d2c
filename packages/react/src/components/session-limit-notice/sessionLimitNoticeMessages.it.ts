import { plural } from '../../internal/plural.js'
import type { SessionLimitNoticeMessages } from './sessionLimitNoticeMessages.js'

/** Italian. */
export const sessionLimitNoticeMessagesIt: SessionLimitNoticeMessages = {
  limit: (minutes) =>
    `Per sicurezza, la sessione termina dopo ${plural('it', minutes, { one: '# minuto', other: '# minuti' })} di inattività. Prima lo chiediamo e, prolungandola, ciò che è stato scritto non va perso.`,
}
