import type { ChallengeMessages } from './challengeMessages.js'

const toPhone = (ending?: string) =>
  ending ? `al telefono che termina con ${ending}` : 'al telefono registrato'

/** Italian. */
export const challengeMessagesIt: ChallengeMessages = {
  sending: 'Invio del codice in corso…',
  sent: (phoneEnding) => `Abbiamo inviato 6 cifre ${toPhone(phoneEnding)}.`,
  resent: (phoneEnding) =>
    `Abbiamo inviato un nuovo codice ${toPhone(phoneEnding)}. Vale solo il codice più recente.`,
  enrolSent: 'Abbiamo inviato 6 cifre al telefono. Inserendole, il telefono viene aggiunto al profilo.',
  code: 'Codice ricevuto per SMS',
  incomplete: 'Inserire le 6 cifre del codice.',
  wrong: 'Il codice non è corretto.',
  oneTryLeft: 'Il codice non è corretto. Resta un solo tentativo.',
  verifyFailed: 'Non è stato possibile verificare il codice. Riprovare.',
  expired: 'Il codice è scaduto. Occorre inviarne uno nuovo.',
  usedUp: 'Troppi codici errati. Occorre inviarne uno nuovo.',
  noCodes: 'Non ci sono più codici disponibili. Uscire e accedere di nuovo per riprovare.',
  enrolmentNeeded: 'Non c’è ancora un telefono per i codici. Aggiungere quello già noto al profilo.',
  noPhone:
    'Il profilo non ha un numero di telefono che possa ricevere codici. Occorre prima aggiungerne uno ai dati personali.',
  push: 'Approvare sul telefono.',
  declined: 'L’operazione è stata rifiutata sul telefono.',
  timedOut: 'Il telefono non ha risposto in tempo.',
  sendFailed: 'Non è stato possibile inviare il codice. Non è ancora successo nulla.',
  offline: 'La connessione a Internet è assente.',
  gone: 'Questa operazione non attende più un codice. Controllare i movimenti prima di ripeterla.',
  stopped:
    'Troppi codici errati. L’operazione è stata interrotta e non è stato eseguito nulla. Occorre ricominciare.',
  errorPrefix: 'Errore:',
  submit: 'Conferma',
  verifying: 'Verifica in corso…',
  resend: 'Invia un nuovo codice',
  enrol: 'Aggiungi un telefono',
  askAgain: 'Chiedi di nuovo',
  sendText: 'Usa un SMS',
  tryAgain: 'Riprova',
  cancel: 'Annulla',
  close: 'Chiudi',
  deadline: (time) => `La sessione resta aperta fino alle ore ${time}.`,
}
