import type { InviteUserFormMessages } from './inviteUserFormMessages.js'

/** Italian. */
export const inviteUserFormMessagesIt: InviteUserFormMessages = {
  title: 'Invito',
  name: 'Nome',
  surname: 'Cognome',
  email: 'E-mail',
  emailHint: 'Riceverà un link valido per un mese.',
  emailOdd: 'Inserire un indirizzo e-mail come nome@example.com.',
  emailUsed: 'Questo indirizzo è già usato da qualcuno. Usarne un altro.',
  emailDomain: 'Qui non si possono usare indirizzi di questo fornitore. Usarne un altro.',
  invite: 'Invia l’invito',
  inviting: 'Invio in corso…',
  inviteAgain: 'Invia di nuovo l’invito',
  cancel: 'Annulla',
  invited: (name, email) => `Invito inviato a ${name}. Il link è stato mandato a ${email}.`,
  notInvited: (name) => `${name} ora fa parte delle persone, ma l’invito non è partito.`,
  unknown:
    'Non si può ancora dire se l’operazione sia stata eseguita. Si può inviare di nuovo: nessuno viene aggiunto due volte.',
}
