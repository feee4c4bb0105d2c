import type { MovementMessages } from './movementMessages.js'

/** Italian. */
export const movementMessagesIt: MovementMessages = {
  types: {
    card_payments: 'Carta',
    transfers: 'Tra i suoi conti',
    sends: 'Conto Weavr',
    outgoing_wire_transfers: 'Bonifico',
    incoming_wire_transfers: 'Bonifico',
    correspondent_bank_transfers: 'Bonifico',
    fees: 'Commissione',
    system_transactions: 'Rettifica',
  },
  cash: 'Prelievo',
  refund: 'Rimborso',
  paidToCard: 'Accredito su carta',
  chargeback: 'Storno',
  withCard: (digits) => `con la carta che termina con ${digits}`,
  who: 'Controparte',
  how: 'Tipo',
  amount: 'Importo',
  states: {
    checkPayee: 'Beneficiario da controllare',
    confirm: 'Da confermare',
    scheduled: 'Programmato',
    beingChecked: 'In verifica',
    onItsWay: 'In corso',
    pending: 'In sospeso',
    notSent: 'Non inviato',
    declined: 'Rifiutato',
    released: 'Svincolato',
    cameBack: 'Restituito',
    cancelled: 'Annullato',
  },
  today: 'Oggi',
  yesterday: 'Ieri',
}
