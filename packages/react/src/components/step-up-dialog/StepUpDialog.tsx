'use client'

import { forwardRef, type ReactNode } from 'react'
import { useChallengeContext } from './challengePart.js'
import * as Parts from './StepUpDialogParts.js'

export interface StepUpDialogProps extends Omit<Parts.StepUpRootProps, 'children' | 'render'> {
  /** A line under the field, such as `Use 123456` on a sandbox. @default none */
  hint?: ReactNode
}

/**
 * Asks the payer for a second factor when a call needs one; all calls that wait share it and are sent again
 * afterwards. Put one inside the provider, outside of any form. For another arrangement, use
 * `StepUpDialogParts`.
 *
 * @see `POST /stepup/challenges/otp/{channel}`
 * @keyboard <kbd>Esc</kbd> cancels, as the button does; <kbd>Enter</kbd> in the field checks the code.
 * @example
 * <WeavrSessionProvider baseUrl="/api/weavr">
 *   <App />
 *   <StepUpDialog />
 * </WeavrSessionProvider>
 */
export const StepUpDialog = forwardRef<HTMLDialogElement, StepUpDialogProps>(function StepUpDialog(
  { hint, ...props },
  ref,
) {
  return (
    <Parts.Root data-weavr="step-up-dialog" {...props} ref={ref}>
      <Parts.Title />
      <Parts.Reason />
      <ChallengeForm hint={hint} />
    </Parts.Root>
  )
})

/** What both dialogs of a challenge have in common, in the standard order. */
export function ChallengeForm({ hint }: Pick<StepUpDialogProps, 'hint'>): ReactNode {
  const types = Boolean(useChallengeContext().input)
  return (
    <Parts.Form>
      <Parts.Status />
      <Parts.Label />
      <Parts.Failure />
      <Parts.Input />
      {hint !== undefined && types && <p data-part="hint">{hint}</p>}
      <Parts.Submit />
      <Parts.Cancel />
      <Parts.Resend />
      <Parts.SendText />
      <Parts.Deadline />
    </Parts.Form>
  )
}
