import type { ManagedAccountBalanceMessages } from './managedAccountBalanceMessages.js'

/** German. */
export const managedAccountBalanceMessagesDe: ManagedAccountBalanceMessages = {
  available: 'Verfügbar',
  onTheAccount: 'auf dem Konto',
  held: 'reserviert',
  states: {
    notReady: 'Noch nicht bereit',
    frozen: 'Gesperrt',
    blocked: 'Vom Anbieter gesperrt',
    closed: 'Geschlossen',
  },
  sentences: {
    notReady: 'Dieses Konto ist noch nicht bereit.',
    frozen: 'Vorübergehend gesperrt. Von diesem Konto geht nichts ab.',
    blocked:
      'Der Anbieter hat dieses Konto gesperrt. Wenden Sie sich an den Support, um es prüfen zu lassen.',
    closed: 'Dieses Konto ist geschlossen. Der Kontoauszug bleibt lesbar.',
  },
}
