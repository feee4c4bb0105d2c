import { plural } from '../../internal/plural.js'
import type { SessionExpiryPromptMessages } from './sessionExpiryPromptMessages.js'

const duration = (seconds: number) =>
  seconds < 60
    ? plural('de', seconds, { one: '# Sekunde', other: '# Sekunden' })
    : plural('de', Math.floor(seconds / 60), { one: '# Minute', other: '# Minuten' })

/** German. */
export const sessionExpiryPromptMessagesDe: SessionExpiryPromptMessages = {
  title: 'Sind Sie noch da?',
  description: (secondsLeft) =>
    `Zu Ihrer Sicherheit melden wir Sie in ${duration(secondsLeft)} ab. Wenn Sie bleiben, bleibt auch, was Sie eingegeben haben.`,
  announcement: (secondsLeft) => `Noch ${duration(secondsLeft)}`,
  stay: 'Angemeldet bleiben',
  staying: 'Ihre Anmeldung wird verlängert …',
  tryAgain: 'Erneut versuchen',
  failed: 'Das hat nicht geklappt.',
  offline: 'Sie sind offline.',
  signOut: 'Abmelden',
  'payer-idle': 'Sie wurden nach 5 Minuten ohne Aktivität abgemeldet',
  'token-expired': 'Ihre Sitzung ist beendet',
  rejected: 'Ihre Sitzung ist beendet',
  'ended-elsewhere': 'Sie haben sich in einem anderen Tab abgemeldet',
  replaced: 'Hier wurde ein anderes Profil angemeldet',
  nothingSent: 'Nichts von dem, was Sie eingegeben haben, wurde gesendet.',
  maybeSent:
    'Eine Zahlung wurde möglicherweise gesendet. Prüfen Sie Ihre Umsätze, bevor Sie sie noch einmal senden.',
  close: 'Verstanden',
}
