import type { LockScreenMessages } from './lockScreenMessages.js'

/** Italian. */
export const lockScreenMessagesIt: LockScreenMessages = {
  signedOut: 'Accesso',
  'payer-idle': 'La sessione è terminata dopo 5 minuti di inattività',
  'token-expired': 'La sessione è terminata',
  rejected: 'La sessione è terminata',
  'ended-elsewhere': 'L’uscita è avvenuta in un’altra scheda',
  replaced: 'Qui è stato effettuato l’accesso con un altro profilo',
  'signed-out': 'L’uscita è avvenuta correttamente',
  nothingSent: 'Nulla di ciò che è stato scritto è stato inviato.',
  maybeSent: 'Un pagamento potrebbe essere partito. Controllare i movimenti prima di inviarlo di nuovo.',
}
