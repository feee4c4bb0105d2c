import type { WeavrMessageOverrides } from '@weavr-kit/react'

const duration = (seconds: number) => (seconds < 60 ? `${seconds} Sekunden` : 'einer Minute')

/** German: about a third longer than English, with words that do not break by themselves. */
export const germanMessages: WeavrMessageOverrides = {
  sessionExpiryPrompt: {
    title: 'Möchten Sie weiterarbeiten?',
    description: (seconds) =>
      `Aus Sicherheitsgründen beenden wir Ihre Online-Banking-Sitzung in ${duration(seconds)}. Wenn Sie angemeldet bleiben, gehen Ihre Überweisungsangaben nicht verloren.`,
    announcement: (seconds) => `Noch ${seconds < 60 ? `${seconds} Sekunden` : 'eine Minute'}`,
    stay: 'Weiterhin angemeldet bleiben',
    staying: 'Ihre Anmeldung wird verlängert …',
    tryAgain: 'Noch einmal versuchen',
    failed: 'Die Sitzung konnte nicht verlängert werden.',
    offline: 'Keine Internetverbindung. Bitte überprüfen Sie Ihre Netzwerkeinstellungen.',
    signOut: 'Sicher abmelden',
    'payer-idle': 'Sie wurden nach fünf Minuten ohne Aktivität automatisch abgemeldet',
    nothingSent: 'Nichts von dem, was Sie eingegeben haben, wurde übermittelt.',
    close: 'Einverstanden',
  },
}
