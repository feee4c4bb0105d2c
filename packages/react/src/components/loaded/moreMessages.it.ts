import { plural } from '../../internal/plural.js'
import type { MoreMessages } from './moreMessages.js'

const number = (count: number) => plural('it', count, { other: '#' })

/** Italian. */
export const moreMessagesIt: MoreMessages = {
  showing: (shown, count) => `${number(shown)} di ${number(count)}`,
  showMore: (more) => `Mostra altri ${number(more)}`,
  gettingMore: 'Caricamento di altri dati…',
  moreFailed: 'Non è stato possibile caricare altri dati.',
}
