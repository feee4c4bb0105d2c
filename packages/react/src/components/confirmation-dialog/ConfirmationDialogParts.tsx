'use client'

import { createContext, createElement, forwardRef, useContext, type ReactNode } from 'react'
import { formatMoney } from '../../internal/formatMoney.js'
import type { PartComponent, PartProps } from '../../internal/PartProps.js'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import type { ConfirmationDialogMessages } from '../../internal/WeavrMessages.js'
import { ChallengeDialog } from '../step-up-dialog/ChallengeDialog.js'
import { ConfirmationDetails } from './ConfirmationDetails.js'
import { confirmationDialogMessages } from './confirmationDialogMessages.js'
import type { ConfirmationItem } from './ConfirmationItem.js'
import type { Confirmation } from './useConfirmation.js'

export { Cancel, Deadline, Failure, Form, Input, Label, Reason, Resend, SendText, Status, Submit, Title } from '../step-up-dialog/StepUpDialogParts.js'

export interface ConfirmationRootProps extends PartProps<'dialog'> {
  /** What `useConfirmation` returned. */
  confirmation: Confirmation
  /** The last digits of the user's phone number, where the app knows them. @default 'your phone' */
  phoneEnding?: string
}

const DetailsContext = createContext<ReactNode>(null)

/** What the button says that does it. */
function actionOf(items: readonly ConfirmationItem[], messages: ConfirmationDialogMessages): string | undefined {
  const [first] = items
  if (!first) return undefined
  if (first.kind === 'payee') return messages.addPayees(items.length)
  if (first.kind === 'payee-removal') return messages.removePayees(items.length)
  if (first.kind === 'account') return messages.linkAccounts(items.length)
  return items.length === 1 && first.amount ? messages.sendOne(formatMoney(first.amount)) : messages.sendMany(items.length)
}

/** The `<dialog>`: modal from `confirm()` until it is confirmed or closed. `data-state` is the status of `useConfirmation`. */
export const Root = forwardRef<HTMLDialogElement, ConfirmationRootProps>(function Root({ confirmation, phoneEnding, ...props }, ref): ReactNode {
  const { messages } = useWeavrContext()
  const { items, confirm: _, ...flow } = confirmation
  if (flow.status === 'idle' || flow.status === 'verified') return null
  const said = { ...confirmationDialogMessages, ...messages?.confirmationDialog }
  return (
    <DetailsContext.Provider value={<ConfirmationDetails items={items} messages={said} />}>
      <ChallengeDialog
        {...props}
        dialogRef={ref}
        challenge={{ ...flow, action: actionOf(items, said), phoneEnding, messages: said, title: said.title, reason: items.some(({ amount }) => amount) ? said.linking : undefined }}
      />
    </DetailsContext.Provider>
  )
})

/** Amount and payee of all that is confirmed, through every phase. */
export const Details: PartComponent<'div'> = forwardRef(function Details({ render, ...props }, ref) {
  const all = { 'data-part': 'details', children: useContext(DetailsContext), ...props, ref }
  return render ? render(all) : createElement('div', all)
})
