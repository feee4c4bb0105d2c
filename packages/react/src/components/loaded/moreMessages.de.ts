import { plural } from '../../internal/plural.js'
import type { MoreMessages } from './moreMessages.js'

const number = (count: number) => plural('de', count, { other: '#' })

/** German. */
export const moreMessagesDe: MoreMessages = {
  showing: (shown, count) => `${number(shown)} von ${number(count)}`,
  showMore: (more) => `${number(more)} weitere anzeigen`,
  gettingMore: 'Weitere werden geladen …',
  moreFailed: 'Wir konnten keine weiteren laden.',
}
