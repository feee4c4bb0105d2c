import type { ManagedCardFaceMessages } from './managedCardFaceMessages.js'

const readable = 'Ihre Umsätze bleiben lesbar.'

/** German. */
export const managedCardFaceMessagesDe: ManagedCardFaceMessages = {
  virtual: 'Virtuell',
  physical: 'Physisch',
  debit: 'Debitkarte',
  prepaid: 'Prepaidkarte',
  ending: (digits) => `Karte mit den Endziffern ${digits}`,
  expires: 'gültig bis',
  states: {
    notReady: 'Noch nicht bereit',
    frozen: 'Gesperrt',
    blocked: 'Vom Anbieter gesperrt',
    lost: 'Als verloren gemeldet',
    stolen: 'Als gestohlen gemeldet',
    expired: 'Abgelaufen',
    replaced: 'Zur Sicherheit ersetzt',
    closed: 'Geschlossen',
    used: 'Verbraucht',
  },
  sentences: {
    notReady: 'Diese Karte ist noch nicht bereit.',
    frozen: 'Vorübergehend gesperrt. Neue Zahlungen werden abgelehnt.',
    blocked:
      'Der Anbieter hat diese Karte gesperrt. Wenden Sie sich an den Support, um sie prüfen zu lassen.',
    lost: `Diese Karte wurde als verloren gemeldet. Sie kann nicht mehr verwendet werden. ${readable}`,
    stolen: `Diese Karte wurde als gestohlen gemeldet. Sie kann nicht mehr verwendet werden. ${readable}`,
    expired: `Diese Karte ist abgelaufen. ${readable}`,
    replaced: `Diese Karte wurde zur Sicherheit ersetzt. ${readable}`,
    closed: `Diese Karte ist geschlossen. ${readable}`,
    used: `Diese Karte galt für eine einzige Zahlung, und die ist ausgeführt. ${readable}`,
  },
}
