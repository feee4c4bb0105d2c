import type { StepUpDialogMessages } from '../../internal/WeavrMessages.js'
import { challengeMessages } from './challengeMessages.js'

/** English. */
export const stepUpDialogMessages: StepUpDialogMessages = {
  ...challengeMessages,
  title: 'Confirm it’s you',
  why: (why) => `You need a code ${why}.`,
}
