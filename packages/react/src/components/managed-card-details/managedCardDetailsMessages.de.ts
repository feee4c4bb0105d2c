import type { ManagedCardDetailsMessages } from './managedCardDetailsMessages.js'

const spans = {
  DAILY: 'heute',
  WEEKLY: 'diese Woche',
  MONTHLY: 'diesen Monat',
  QUARTERLY: 'dieses Quartal',
  YEARLY: 'dieses Jahr',
  ALWAYS: 'insgesamt',
} as const

/** German. */
export const managedCardDetailsMessagesDe: ManagedCardDetailsMessages = {
  title: 'Karte',
  loading: 'Karte wird geladen',
  failed: 'Wir konnten diese Karte nicht laden. Ihr Geld ist davon nicht betroffen.',
  noPermission: 'Mit Ihrer Rolle können Sie diese Karte nicht sehen. Wenden Sie sich an die Administration.',
  onTheCard: 'auf der Karte',
  spendsFrom: 'Abbuchung von',
  anAccount: 'einem Konto',
  leftOf: (limit, interval) => `von ${limit} ${spans[interval]} übrig`,
  left: (interval) => `${spans[interval]} übrig`,
  holder: 'Karteninhaber',
  kind: 'Art',
  currency: 'Währung',
  expires: 'Gültig bis',
  made: 'Erstellt am',
  billingAddress: 'Rechnungsadresse',
  kinds: {
    DEBIT_MODE: { VIRTUAL: 'Debitkarte, virtuell', PHYSICAL: 'Debitkarte, physisch' },
    PREPAID_MODE: { VIRTUAL: 'Prepaidkarte, virtuell', PHYSICAL: 'Prepaidkarte, physisch' },
  },
}
