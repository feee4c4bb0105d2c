import { challengeMessagesDe } from './challengeMessages.de.js'
import type { StepUpDialogMessages } from './stepUpDialogMessages.js'

/** German. */
export const stepUpDialogMessagesDe: StepUpDialogMessages = {
  ...challengeMessagesDe,
  title: 'Bestätigen Sie, dass Sie es sind',
  why: (why) => `Sie brauchen einen Code, ${why}.`,
}
