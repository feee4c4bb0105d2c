import { plural } from '../../internal/plural.js'
import { challengeMessagesDe } from '../step-up-dialog/challengeMessages.de.js'
import type { ConfirmationDialogMessages } from './confirmationDialogMessages.js'

/** German. */
export const confirmationDialogMessagesDe: ConfirmationDialogMessages = {
  ...challengeMessagesDe,
  noCodes: 'Für diesen Vorgang sind keine Codes mehr übrig. Schließen Sie ihn, und beginnen Sie von vorn.',
  title: 'Prüfen und bestätigen',
  linking:
    'Die SMS nennt denselben Betrag und denselben Empfänger. Wenn nicht, geben Sie den Code nicht ein.',
  amount: 'Betrag',
  total: 'Summe',
  to: 'An',
  from: 'Von',
  account: 'Konto',
  when: 'Wann',
  now: 'Sobald Sie bestätigen',
  reference: 'Verwendungszweck',
  unknownName: 'Ein Weavr-Konto',
  items: (count) => `${plural('de', count, { other: '#' })} zu bestätigen`,
  sendOne: (amount) => `${amount} senden`,
  sendMany: (count) => plural('de', count, { one: '# Zahlung senden', other: '# Zahlungen senden' }),
  addPayees: (count) =>
    count === 1 ? 'Empfänger hinzufügen' : plural('de', count, { other: '# Empfänger hinzufügen' }),
  removePayees: (count) =>
    count === 1 ? 'Empfänger entfernen' : plural('de', count, { other: '# Empfänger entfernen' }),
  linkAccounts: (count) =>
    count === 1 ? 'Dieses Konto bestätigen' : plural('de', count, { other: '# Konten bestätigen' }),
}
