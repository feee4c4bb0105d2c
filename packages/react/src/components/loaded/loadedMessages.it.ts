import type { LoadedMessages } from './loadedMessages.js'

/** Italian. */
export const loadedMessagesIt: LoadedMessages = {
  loading: 'Caricamento',
  failed: 'Il caricamento non è riuscito. Il problema non riguarda il suo denaro.',
  unreached:
    'Non è stato possibile raggiungere il servizio, perciò questi dati non sono visibili. Il problema non riguarda il suo denaro.',
  noPermission: 'Il suo ruolo non consente di vedere questi dati. Rivolgersi a un amministratore.',
  stepUp: 'Per vedere questi dati occorre confermare l’identità.',
  tryAgain: 'Riprova',
  trying: 'Nuovo tentativo in corso…',
  busyUntil: (time) => `Il servizio è molto occupato. Nuovo tentativo alle ore ${time}.`,
  stillTrying: 'Ci vuole più del solito. Nuovo tentativo in corso…',
  offline: 'La connessione a Internet è assente. Il caricamento avverrà appena torna.',
  offlineSince: (time) => `La connessione a Internet è assente. Questi dati sono delle ore ${time}.`,
  updated: (time) => `Aggiornato alle ore ${time}`,
}
