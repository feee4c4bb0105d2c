import type { MovementMessages } from './movementMessages.js'

/** German. */
export const movementMessagesDe: MovementMessages = {
  types: {
    card_payments: 'Karte',
    transfers: 'Zwischen Ihren Konten',
    sends: 'Weavr-Konto',
    outgoing_wire_transfers: 'Überweisung',
    incoming_wire_transfers: 'Überweisung',
    correspondent_bank_transfers: 'Überweisung',
    fees: 'Gebühr',
    system_transactions: 'Korrektur',
  },
  cash: 'Geldautomat',
  refund: 'Erstattung',
  paidToCard: 'Gutschrift auf Karte',
  chargeback: 'Rückbelastung',
  withCard: (digits) => `mit der Karte mit den Endziffern ${digits}`,
  who: 'Wer',
  how: 'Wie',
  amount: 'Betrag',
  states: {
    checkPayee: 'Empfänger prüfen',
    confirm: 'Zum Senden bestätigen',
    scheduled: 'Geplant',
    beingChecked: 'In Prüfung',
    onItsWay: 'Unterwegs',
    pending: 'Vorgemerkt',
    notSent: 'Nicht gesendet',
    declined: 'Abgelehnt',
    released: 'Freigegeben',
    cameBack: 'Zurückgekommen',
    cancelled: 'Storniert',
  },
  today: 'Heute',
  yesterday: 'Gestern',
}
