import { plural } from '../../internal/plural.js'
import type { FormMessages } from './formMessages.js'

/** Italian. */
export const formMessagesIt: FormMessages = {
  errorPrefix: 'Errore:',
  summary: 'Da controllare:',
  missing: 'Questo campo è necessario.',
  odd: 'C’è qualcosa che non va. Controllare e riprovare.',
  amountMissing: 'Inserire un importo.',
  amountOdd: (example) => `Inserire un importo come ${example}.`,
  amountZero: 'Inserire un importo superiore a zero.',
  cancel: 'Annulla',
  choose: 'Scegli…',
  failed: 'L’operazione non è riuscita. Non è cambiato nulla. Riprovare tra poco.',
  offline: 'Non è stato possibile raggiungere il servizio. Controllare la connessione e riprovare.',
  whenOnline: 'Si potrà fare quando torna la connessione.',
  noPermission: 'Il suo ruolo non lo consente. Rivolgersi a un amministratore.',
  rateLimited: (seconds) =>
    `Il servizio è molto occupato. Si può riprovare tra ${plural('it', seconds, { one: '# secondo', other: '# secondi' })}.`,
}
