import type { LockScreenMessages } from './lockScreenMessages.js'

/** German. */
export const lockScreenMessagesDe: LockScreenMessages = {
  signedOut: 'Anmelden',
  'payer-idle': 'Sie wurden nach 5 Minuten ohne Aktivität abgemeldet',
  'token-expired': 'Ihre Sitzung ist beendet',
  rejected: 'Ihre Sitzung ist beendet',
  'ended-elsewhere': 'Sie haben sich in einem anderen Tab abgemeldet',
  replaced: 'Hier wurde ein anderes Profil angemeldet',
  'signed-out': 'Sie sind abgemeldet',
  nothingSent: 'Nichts von dem, was Sie eingegeben haben, wurde gesendet.',
  maybeSent:
    'Eine Zahlung wurde möglicherweise gesendet. Prüfen Sie Ihre Umsätze, bevor Sie sie noch einmal senden.',
}
