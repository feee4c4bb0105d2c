import { plural } from '../../internal/plural.js'
import { challengeMessagesIt } from '../step-up-dialog/challengeMessages.it.js'
import type { ConfirmationDialogMessages } from './confirmationDialogMessages.js'

/** Italian. */
export const confirmationDialogMessagesIt: ConfirmationDialogMessages = {
  ...challengeMessagesIt,
  noCodes: 'Non ci sono più codici per questa operazione. Chiudere e ricominciare.',
  title: 'Controllo e conferma',
  linking:
    'L’SMS indica lo stesso importo e lo stesso beneficiario. In caso contrario, il codice non va inserito.',
  amount: 'Importo',
  total: 'Totale',
  to: 'A',
  from: 'Da',
  account: 'Conto',
  when: 'Quando',
  now: 'Subito dopo la conferma',
  reference: 'Causale',
  unknownName: 'Un conto Weavr',
  items: (count) => `${plural('it', count, { other: '#' })} da confermare`,
  sendOne: (amount) => `Invia ${amount}`,
  sendMany: (count) => plural('it', count, { one: 'Invia # pagamento', other: 'Invia # pagamenti' }),
  addPayees: (count) =>
    count === 1
      ? 'Aggiungi il beneficiario'
      : `Aggiungi ${plural('it', count, { one: '# beneficiario', other: '# beneficiari' })}`,
  removePayees: (count) =>
    count === 1
      ? 'Rimuovi il beneficiario'
      : `Rimuovi ${plural('it', count, { one: '# beneficiario', other: '# beneficiari' })}`,
  linkAccounts: (count) =>
    count === 1 ? 'Conferma questo conto' : plural('it', count, { other: 'Conferma # conti' }),
}
