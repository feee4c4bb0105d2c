import { plural } from '../../internal/plural.js'
import type { ManagedCardRevealMessages } from './managedCardRevealMessages.js'

/** Italian. */
export const managedCardRevealMessagesIt: ManagedCardRevealMessages = {
  details: 'Dati della carta',
  pin: 'PIN',
  showDetails: 'Mostra i dati',
  showPin: 'Mostra il PIN',
  getting: 'Recupero sicuro dei dati…',
  expires: 'Scadenza',
  hidesIn: (seconds) =>
    plural('it', seconds, { one: 'Si nasconde tra # secondo', other: 'Si nasconde tra # secondi' }),
  hideNow: 'Nascondi ora',
  showLonger: 'Mostra più a lungo',
  detailsHidden: 'Dati della carta nascosti',
  pinHidden: 'PIN nascosto',
  whyDetails: 'per vedere il numero della carta',
  whyPin: 'per vedere il PIN',
  actionDetails: 'Mostra il numero della carta',
  actionPin: 'Mostra il PIN',
  detailsFailed:
    'Non è stato possibile ottenere i dati della carta. Non è cambiato nulla. Premere di nuovo per riprovare.',
  pinFailed: 'Non è stato possibile ottenere il PIN. Non è cambiato nulla. Premere di nuovo per riprovare.',
  unreached: 'Non è stato possibile raggiungere il servizio. Controllare la connessione e premere di nuovo.',
  noPermission: 'Il suo ruolo non consente di vedere questi dati. Rivolgersi a un amministratore.',
  rateLimited: 'Il servizio è molto occupato. Attendere un momento, poi premere di nuovo.',
  pinNotSet: 'Questa carta non ha ancora un PIN.',
  pinLocked: 'Il PIN è bloccato dopo troppi tentativi errati. Prima occorre sbloccarlo.',
  notActivated: 'Il PIN si può vedere quando la carta è arrivata ed è attiva.',
  notUsable: 'Al momento questa carta non si può usare, perciò i suoi dati restano nascosti.',
  offline: 'Si potrà fare quando torna la connessione.',
}
