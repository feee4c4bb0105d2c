import type { UserMenuMessages } from './userMenuMessages.js'

/** German. */
export const userMenuMessagesDe: UserMenuMessages = {
  signedInAs: 'Angemeldet als',
  account: 'Ihr Profil',
  switchTo: 'Wechseln zu',
  company: 'Unternehmen',
  person: 'Privat',
  switching: 'Wird geöffnet …',
  security: 'Sicherheit',
  signOut: 'Abmelden',
}
