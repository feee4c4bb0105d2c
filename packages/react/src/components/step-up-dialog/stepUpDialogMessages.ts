import { challengeMessages, type ChallengeMessages } from './challengeMessages.js'

export interface StepUpDialogMessages extends ChallengeMessages {
  title: string
  /** `why` is what was given to `ask`: `to see the card number`. */
  why: (why: string) => string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    stepUpDialog: StepUpDialogMessages
  }
}

/** English. */
export const stepUpDialogMessages: StepUpDialogMessages = {
  ...challengeMessages,
  title: 'Confirm it’s you',
  why: (why) => `You need a code ${why}.`,
}
