/** What `MovementDetails` says; the rest of a movement is said by `movement`. */
export interface MovementDetailsMessages {
  loading: string
  failed: string
  noPermission: string
  /** Above what happened so far, for those who hear it. */
  timeline: string
  started: string
  goesOut: string
  done: string
  how: string
  card: string
  account: string
  reference: string
  fee: string
  /** What was paid in another currency. */
  original: string
  rate: string
  number: string
  report: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    movementDetails: MovementDetailsMessages
  }
}

/** English. */
export const movementDetailsMessages: MovementDetailsMessages = {
  loading: 'Loading the details',
  failed: 'We couldn’t load the details. Your money is not affected.',
  noPermission: 'Your role can’t see this. Ask an admin.',
  timeline: 'What happened',
  started: 'Started',
  goesOut: 'Goes out',
  done: 'Done',
  how: 'How',
  card: 'Card',
  account: 'Account',
  reference: 'Reference',
  fee: 'Fee',
  original: 'Original amount',
  rate: 'Rate',
  number: 'Transaction number',
  report: 'Report a problem',
}
