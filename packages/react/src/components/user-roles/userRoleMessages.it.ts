import type { UserRoleMessages } from './userRoleMessages.js'

/** Italian. */
export const userRoleMessagesIt: UserRoleMessages = {
  roles: 'Che cosa può fare?',
  rolesMissing: 'Scegliere almeno un ruolo.',
  names: {
    CARD_ASSIGNEE: 'Titolare di carta',
    CARDS_MANAGEMENT_ROLE: 'Carte',
    FUNDS_MANAGEMENT_ROLE: 'Denaro',
    ACCESS_MANAGEMENT_ROLE: 'Persone',
    ADMIN: 'Amministratore',
  },
  sentences: {
    CARD_ASSIGNEE: 'Usa una carta che riceve.',
    CARDS_MANAGEMENT_ROLE: 'Crea e gestisce le carte.',
    FUNDS_MANAGEMENT_ROLE: 'Paga e sposta denaro.',
    ACCESS_MANAGEMENT_ROLE: 'Invita persone e ne modifica l’accesso.',
    ADMIN: 'Tutto questo.',
  },
}
