import { challengeMessagesIt } from './challengeMessages.it.js'
import type { StepUpDialogMessages } from './stepUpDialogMessages.js'

/** Italian. */
export const stepUpDialogMessagesIt: StepUpDialogMessages = {
  ...challengeMessagesIt,
  title: 'Conferma dell’identità',
  why: (why) => `Serve un codice ${why}.`,
}
