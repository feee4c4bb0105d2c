import type { IdentitySwitcherMessages } from './identitySwitcherMessages.js'

/** German. */
export const identitySwitcherMessagesDe: IdentitySwitcherMessages = {
  title: 'Ihre Profile',
  current: 'Gerade in Verwendung',
  company: 'Unternehmen',
  person: 'Privat',
  loading: 'Ihre Profile werden geladen …',
  loadFailed: 'Wir konnten Ihre Profile nicht laden. Ihr Geld ist davon nicht betroffen.',
  tryAgain: 'Erneut versuchen',
  switching: 'Wird geöffnet …',
}
