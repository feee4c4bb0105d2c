import type { UserRoleMessages } from './userRoleMessages.js'

/** German. */
export const userRoleMessagesDe: UserRoleMessages = {
  roles: 'Was ist erlaubt?',
  rolesMissing: 'Wählen Sie mindestens eine Rolle.',
  names: {
    CARD_ASSIGNEE: 'Kartennutzung',
    CARDS_MANAGEMENT_ROLE: 'Karten',
    FUNDS_MANAGEMENT_ROLE: 'Geld',
    ACCESS_MANAGEMENT_ROLE: 'Personen',
    ADMIN: 'Administration',
  },
  sentences: {
    CARD_ASSIGNEE: 'Nutzt eine zugeteilte Karte.',
    CARDS_MANAGEMENT_ROLE: 'Erstellt und verwaltet Karten.',
    FUNDS_MANAGEMENT_ROLE: 'Zahlt und bucht Geld um.',
    ACCESS_MANAGEMENT_ROLE: 'Lädt Personen ein und ändert ihren Zugang.',
    ADMIN: 'Alles davon.',
  },
}
