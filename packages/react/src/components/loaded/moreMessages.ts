import { plural } from '../../internal/plural.js'

/** What stands below a list that goes on. */
export interface MoreMessages {
  showing: (shown: number, count: number) => string
  showMore: (more: number) => string
  gettingMore: string
  moreFailed: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    more: MoreMessages
  }
}

const number = (count: number) => plural('en', count, { other: '#' })

/** English. */
export const moreMessages: MoreMessages = {
  showing: (shown, count) => `Showing ${number(shown)} of ${number(count)}`,
  showMore: (more) => `Show ${number(more)} more`,
  gettingMore: 'Getting more…',
  moreFailed: 'We couldn’t get more.',
}
