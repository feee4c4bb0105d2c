import type { AcceptInviteMessages } from './acceptInviteMessages.js'

/** Italian. */
export const acceptInviteMessagesIt: AcceptInviteMessages = {
  title: 'Accettazione dell’invito',
  explanation: 'Basta scegliere una password: l’accesso è immediato.',
  checking: 'Verifica dell’invito in corso…',
  accept: 'Salva e accedi',
  accepting: 'Salvataggio in corso…',
  unusableTitle: 'Questo invito non è utilizzabile',
  unusable:
    'È scaduto oppure è già stato usato. Con una password già scelta si può accedere subito; altrimenti occorre chiedere un nuovo invito a chi lo ha mandato.',
  unknownTitle: 'Non è stato possibile verificare l’invito',
  tryAgain: 'Riprova',
  chooseTitle: 'Quale profilo?',
  signIn: 'Vai all’accesso',
  done: 'Accesso effettuato.',
}
