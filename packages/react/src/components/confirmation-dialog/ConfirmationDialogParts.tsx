'use client'

import { forwardRef, type ReactElement, type ReactNode } from 'react'
import { createPart } from '../../internal/createPart.js'
import { createRootContext } from '../../internal/createRootContext.js'
import { formatMoney } from '../../internal/formatMoney.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { ChallengeDialog } from '../step-up-dialog/ChallengeDialog.js'
import { ConfirmationDetails } from './ConfirmationDetails.js'
import { confirmationDialogMessages, type ConfirmationDialogMessages } from './confirmationDialogMessages.js'
import type { ConfirmationItem } from './ConfirmationItem.js'
import type { Confirmation } from './useConfirmation.js'

export {
  Cancel,
  Deadline,
  Failure,
  Form,
  Input,
  Label,
  Reason,
  Resend,
  SendText,
  Status,
  Submit,
  Title,
} from '../step-up-dialog/StepUpDialogParts.js'

export interface ConfirmationRootProps extends PartProps<'dialog'> {
  /** What `useConfirmation` returned. */
  confirmation: Confirmation
  /** The last digits of the user's phone number, where the app knows them. @default 'your phone' */
  phoneEnding?: string
}

const [DetailsProvider, useDetails] = createRootContext<ReactElement>('<ConfirmationDialogParts.Root>')

/** What the button says that does it. */
function actionOf(
  items: readonly ConfirmationItem[],
  messages: ConfirmationDialogMessages,
  locale: string,
): string | undefined {
  const [first] = items
  if (!first) return undefined
  if (first.kind === 'payee') return messages.addPayees(items.length)
  if (first.kind === 'payee-removal') return messages.removePayees(items.length)
  if (first.kind === 'account') return messages.linkAccounts(items.length)
  return items.length === 1 && first.amount
    ? messages.sendOne(formatMoney(first.amount, { locale }))
    : messages.sendMany(items.length)
}

/**
 * The `<dialog>`: modal from `confirm()` until it is confirmed or closed. `data-state` is the status of
 * `useConfirmation`.
 */
export const Root = forwardRef<HTMLDialogElement, ConfirmationRootProps>(function Root(
  { confirmation, phoneEnding, ...props },
  ref,
): ReactNode {
  const locale = useWeavrLocale()
  const { items, confirm: _, ...flow } = confirmation
  const said = useMessages('confirmationDialog', confirmationDialogMessages)
  if (flow.status === 'idle' || flow.status === 'verified') return null
  return (
    <DetailsProvider value={<ConfirmationDetails items={items} messages={said} />}>
      <ChallengeDialog
        {...props}
        dialogRef={ref}
        challenge={{
          ...flow,
          action: actionOf(items, said, locale),
          phoneEnding,
          messages: said,
          title: said.title,
          reason: items.some(({ amount }) => amount) ? said.linking : undefined,
        }}
      />
    </DetailsProvider>
  )
})

/** Amount and payee of all that is confirmed, through every phase. */
export const Details = createPart('div', 'details', () => ({ children: useDetails() }))
