'use client'

import { forwardRef, type ReactNode } from 'react'
import { ChallengeForm } from '../step-up-dialog/StepUpDialog.js'
import * as Parts from './ConfirmationDialogParts.js'

export interface ConfirmationDialogProps extends Omit<Parts.ConfirmationRootProps, 'children' | 'render'> {
  /** A line under the field, such as `Use 123456` on a sandbox. @default none */
  hint?: ReactNode
}

/**
 * Asks for the code that confirms payments, payees or linked accounts, with amount and payee in sight all the
 * while. Closing it drops the challenge; what waits goes on waiting. For another arrangement, use
 * `ConfirmationDialogParts`.
 *
 * @keyboard <kbd>Esc</kbd> cancels, as the button does; <kbd>Enter</kbd> in the field checks the code.
 * @example
 * const confirmation = useConfirmation('sends', [send.id])
 * <ConfirmationDialog confirmation={confirmation} />
 */
export const ConfirmationDialog = forwardRef<HTMLDialogElement, ConfirmationDialogProps>(
  function ConfirmationDialog({ hint, ...props }, ref) {
    return (
      <Parts.Root data-weavr="confirmation-dialog" {...props} ref={ref}>
        <Parts.Title />
        <Parts.Details />
        <Parts.Reason />
        <ChallengeForm hint={hint} />
      </Parts.Root>
    )
  },
)
