import { plural } from '../../internal/plural.js'

/** What `SessionLimitNotice` says. */
export interface SessionLimitNoticeMessages {
  limit: (minutes: number) => string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    sessionLimitNotice: SessionLimitNoticeMessages
  }
}

/** English. */
export const sessionLimitNoticeMessages: SessionLimitNoticeMessages = {
  limit: (minutes) =>
    `For your security, we sign you out after ${plural('en', minutes, { one: '# minute', other: '# minutes' })} without activity. We ask first, and what you typed is kept if you stay.`,
}
