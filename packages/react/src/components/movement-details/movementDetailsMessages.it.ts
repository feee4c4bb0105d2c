import type { MovementDetailsMessages } from './movementDetailsMessages.js'

/** Italian. */
export const movementDetailsMessagesIt: MovementDetailsMessages = {
  loading: 'Caricamento dei dettagli',
  failed: 'Non è stato possibile caricare i dettagli. Il problema non riguarda il suo denaro.',
  noPermission: 'Il suo ruolo non consente di vedere questi dati. Rivolgersi a un amministratore.',
  timeline: 'Che cosa è successo',
  started: 'Avviato',
  goesOut: 'Esecuzione',
  done: 'Eseguito',
  how: 'Tipo',
  card: 'Carta',
  account: 'Conto',
  reference: 'Causale',
  fee: 'Commissione',
  original: 'Importo originale',
  rate: 'Tasso di cambio',
  number: 'Numero dell’operazione',
  report: 'Segnala un problema',
}
