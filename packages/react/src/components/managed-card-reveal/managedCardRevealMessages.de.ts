import { plural } from '../../internal/plural.js'
import type { ManagedCardRevealMessages } from './managedCardRevealMessages.js'

/** German. */
export const managedCardRevealMessagesDe: ManagedCardRevealMessages = {
  details: 'Kartendaten',
  pin: 'PIN',
  showDetails: 'Daten anzeigen',
  showPin: 'PIN anzeigen',
  getting: 'Daten werden sicher abgerufen …',
  expires: 'Gültig bis',
  hidesIn: (seconds) =>
    plural('de', seconds, {
      one: 'Wird in # Sekunde verborgen',
      other: 'Wird in # Sekunden verborgen',
    }),
  hideNow: 'Jetzt verbergen',
  showLonger: 'Länger anzeigen',
  detailsHidden: 'Kartendaten verborgen',
  pinHidden: 'PIN verborgen',
  whyDetails: 'um die Kartennummer zu sehen',
  whyPin: 'um die PIN zu sehen',
  actionDetails: 'Kartennummer anzeigen',
  actionPin: 'PIN anzeigen',
  detailsFailed:
    'Wir konnten die Kartendaten nicht abrufen. Es hat sich nichts geändert. Drücken Sie noch einmal, um es erneut zu versuchen.',
  pinFailed:
    'Wir konnten die PIN nicht abrufen. Es hat sich nichts geändert. Drücken Sie noch einmal, um es erneut zu versuchen.',
  unreached:
    'Wir konnten den Dienst nicht erreichen. Prüfen Sie die Verbindung, und drücken Sie noch einmal.',
  noPermission: 'Mit Ihrer Rolle können Sie das nicht sehen. Wenden Sie sich an die Administration.',
  rateLimited: 'Gerade ist viel los. Warten Sie einen Moment, und drücken Sie dann noch einmal.',
  pinNotSet: 'Diese Karte hat noch keine PIN.',
  pinLocked: 'Die PIN ist nach zu vielen falschen Versuchen gesperrt. Entsperren Sie sie zuerst.',
  notActivated: 'Die PIN ist zu sehen, sobald die Karte da und aktiviert ist.',
  notUsable: 'Diese Karte ist gerade nicht verwendbar, deshalb bleiben ihre Daten verborgen.',
  offline: 'Das geht, sobald Sie wieder online sind.',
}
