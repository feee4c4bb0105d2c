import type { FailureReferenceMessages } from './failureReferenceMessages.js'

/** German. */
export const failureReferenceMessagesDe: FailureReferenceMessages = {
  reference: 'Referenz',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Nicht kopiert. Markieren Sie den Text stattdessen.',
}
