import type { FailureReferenceMessages } from './failureReferenceMessages.js'

/** Italian. */
export const failureReferenceMessagesIt: FailureReferenceMessages = {
  reference: 'Riferimento',
  copy: 'Copia',
  copied: 'Copiato',
  copyFailed: 'Non copiato. Si può selezionare a mano.',
}
