import type { LostPasswordMessages } from './lostPasswordMessages.js'

/** Italian. */
export const lostPasswordMessagesIt: LostPasswordMessages = {
  title: 'Password dimenticata?',
  explanation: 'Basta indicare l’indirizzo e-mail: invieremo un link per scegliere una nuova password.',
  send: 'Invia il link',
  sending: 'Invio in corso…',
  sentTitle: 'Controllare la posta',
  sent: 'Se conosciamo questo indirizzo, un link è in arrivo. Si può aprire, oppure inserire qui il suo codice.',
  linkedTitle: 'Scelta di una nuova password',
  linked: 'L’accesso è immediato.',
  resume: 'Salva e accedi',
  resuming: 'Salvataggio in corso…',
  startOver: 'Invia un altro link',
  chooseTitle: 'Quale profilo?',
  signIn: 'Torna all’accesso',
  done: 'Accesso effettuato con la nuova password.',
}
