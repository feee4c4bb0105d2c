import { plural } from '../../internal/plural.js'
import type { SessionExpiryPromptMessages } from './sessionExpiryPromptMessages.js'

const duration = (seconds: number) =>
  seconds < 60
    ? plural('it', seconds, { one: '# secondo', other: '# secondi' })
    : plural('it', Math.floor(seconds / 60), { one: '# minuto', other: '# minuti' })

/** Italian. */
export const sessionExpiryPromptMessagesIt: SessionExpiryPromptMessages = {
  title: 'Ancora qui?',
  description: (secondsLeft) =>
    `Per sicurezza, la sessione terminerà tra ${duration(secondsLeft)}. Prolungandola, ciò che è stato scritto non va perso.`,
  announcement: (secondsLeft) => `Tempo rimasto: ${duration(secondsLeft)}`,
  stay: 'Prolunga la sessione',
  staying: 'Prolungamento in corso…',
  tryAgain: 'Riprova',
  failed: 'L’operazione non è riuscita.',
  offline: 'La connessione a Internet è assente.',
  signOut: 'Esci',
  'payer-idle': 'La sessione è terminata dopo 5 minuti di inattività',
  'token-expired': 'La sessione è terminata',
  rejected: 'La sessione è terminata',
  'ended-elsewhere': 'L’uscita è avvenuta in un’altra scheda',
  replaced: 'Qui è stato effettuato l’accesso con un altro profilo',
  nothingSent: 'Nulla di ciò che è stato scritto è stato inviato.',
  maybeSent: 'Un pagamento potrebbe essere partito. Controllare i movimenti prima di inviarlo di nuovo.',
  close: 'Ho capito',
}
