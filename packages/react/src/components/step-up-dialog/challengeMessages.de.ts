import type { ChallengeMessages } from './challengeMessages.js'

const toPhone = (ending?: string) => (ending ? `an das Telefon mit der Endung ${ending}` : 'an Ihr Telefon')

/** German. */
export const challengeMessagesDe: ChallengeMessages = {
  sending: 'Code wird gesendet …',
  sent: (phoneEnding) => `Wir haben 6 Ziffern ${toPhone(phoneEnding)} gesendet.`,
  resent: (phoneEnding) =>
    `Wir haben einen neuen Code ${toPhone(phoneEnding)} gesendet. Nur der neueste Code gilt.`,
  enrolSent:
    'Wir haben 6 Ziffern an Ihr Telefon gesendet. Wenn Sie sie eingeben, gehört das Telefon zu Ihrem Profil.',
  code: 'Code aus der SMS',
  incomplete: 'Geben Sie die 6 Ziffern des Codes ein.',
  wrong: 'Dieser Code stimmt nicht.',
  oneTryLeft: 'Dieser Code stimmt nicht. Sie haben noch einen Versuch.',
  verifyFailed: 'Wir konnten den Code nicht prüfen. Versuchen Sie es erneut.',
  expired: 'Dieser Code ist abgelaufen. Fordern Sie einen neuen an.',
  usedUp: 'Zu viele falsche Codes. Fordern Sie einen neuen an.',
  noCodes: 'Es sind keine Codes mehr übrig. Melden Sie sich ab und wieder an.',
  enrolmentNeeded: 'Sie haben noch kein Telefon für Codes. Fügen Sie das hinzu, das in Ihrem Profil steht.',
  noPhone: 'In Ihrem Profil steht keine Telefonnummer, die Codes empfangen kann. Tragen Sie zuerst eine ein.',
  push: 'Bestätigen Sie auf Ihrem Telefon.',
  declined: 'Auf Ihrem Telefon wurde abgelehnt.',
  timedOut: 'Ihr Telefon hat nicht rechtzeitig geantwortet.',
  sendFailed: 'Wir konnten keinen Code senden. Es ist noch nichts geschehen.',
  offline: 'Sie sind offline.',
  gone: 'Dieser Vorgang wartet nicht mehr auf einen Code. Prüfen Sie Ihre Umsätze, bevor Sie ihn wiederholen.',
  stopped:
    'Zu viele falsche Codes. Der Vorgang wurde abgebrochen, und nichts wurde ausgeführt. Beginnen Sie von vorn.',
  errorPrefix: 'Fehler:',
  submit: 'Bestätigen',
  verifying: 'Wird geprüft …',
  resend: 'Neuen Code senden',
  enrol: 'Telefon hinzufügen',
  askAgain: 'Erneut fragen',
  sendText: 'SMS verwenden',
  tryAgain: 'Erneut versuchen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  deadline: (time) => `Sie bleiben bis ${time} Uhr angemeldet.`,
}
