import { StepUpCancelledError } from '@weavr-kit/react'

/** The payer knows that they closed the dialog. */
export const isWorthSaying = (error: unknown) => !(error instanceof StepUpCancelledError)
