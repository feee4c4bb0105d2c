import type { LoadedMessages } from './loadedMessages.js'

/** German. */
export const loadedMessagesDe: LoadedMessages = {
  loading: 'Wird geladen',
  failed: 'Das konnten wir nicht laden. Ihr Geld ist davon nicht betroffen.',
  unreached:
    'Wir konnten den Dienst nicht erreichen und können das deshalb nicht zeigen. Ihr Geld ist davon nicht betroffen.',
  noPermission: 'Mit Ihrer Rolle können Sie das nicht sehen. Wenden Sie sich an die Administration.',
  stepUp: 'Bestätigen Sie, dass Sie es sind, um das zu sehen.',
  tryAgain: 'Erneut versuchen',
  trying: 'Neuer Versuch …',
  busyUntil: (time) => `Gerade ist viel los. Neuer Versuch um ${time} Uhr.`,
  stillTrying: 'Das dauert länger als sonst. Wir versuchen es weiter …',
  offline: 'Sie sind offline. Das wird geladen, sobald Sie wieder online sind.',
  offlineSince: (time) => `Sie sind offline. Das wurde um ${time} geladen.`,
  updated: (time) => `Stand: ${time} Uhr`,
}
