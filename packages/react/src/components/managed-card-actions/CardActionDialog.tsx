'use client'

import { forwardRef, type ReactNode } from 'react'
import { ModalDialog } from '../../internal/dialog/ModalDialog.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { formatMoney } from '../../internal/formatMoney.js'
import { Verbatim } from '../../internal/Verbatim.js'
import type { CardAction } from './CardAction.js'
import { ActivateForm, OrderForm, ReplaceForm } from './CardOrderForms.js'
import { CardDialogForm } from './CardDialogForm.js'
import { useManagedCardActionsContext } from './ManagedCardActionsContext.js'
import { ReportForm } from './ReportForm.js'
import { moneyOn } from './sayCardRefusal.js'

/** The modal `<dialog>` of an action that asks something first; nothing while none does. Esc closes it. */
export const Dialog = forwardRef<HTMLDialogElement, PartProps<'dialog'>>(function Dialog(
  { children, ...props },
  ref,
) {
  const { card, closeDialog, dialog, id, words } = useManagedCardActionsContext()
  if (!dialog) return null
  const isReport = dialog === 'reportLost' || dialog === 'reportStolen'
  const title = isReport
    ? words.reportTitle
    : dialog === 'close'
      ? words.closeTitle(card.friendlyName)
      : words.labels[dialog]
  return (
    <ModalDialog
      data-weavr="managed-card-dialog"
      aria-labelledby={id + 'dialog'}
      {...props}
      dialogRef={ref}
      onDismiss={closeDialog}
      focusKey={dialog}
      placeFocus={(element) =>
        (element.querySelector<HTMLElement>('input:not([type=radio])') ??
          element.querySelector<HTMLElement>('[data-part=title]'))!.focus()
      }
    >
      {children ?? (
        <>
          <h2 data-part="title" id={id + 'dialog'} tabIndex={-1}>
            <Verbatim>{title}</Verbatim>
          </h2>
          <Questions action={dialog} />
        </>
      )}
    </ModalDialog>
  )
})

function Questions({ action }: { action: CardAction }): ReactNode {
  if (action === 'activate') return <ActivateForm />
  if (action === 'order') return <OrderForm />
  if (action === 'replaceDamaged') return <ReplaceForm />
  return action === 'close' ? <CloseForm /> : <ReportForm asked={action} />
}

function CloseForm() {
  const { card, closeDialog, run, words } = useManagedCardActionsContext()
  const locale = useWeavrLocale()
  const money = moneyOn(card)
  if (money)
    return (
      <>
        <p>{words.moveFirst(formatMoney(money, { locale }))}</p>
        <div data-part="actions">
          <button type="button" data-emphasis="secondary" onClick={closeDialog}>
            {words.ok}
          </button>
        </div>
      </>
    )
  return (
    <CardDialogForm
      action="close"
      explanation={words.closeExplanation}
      check={() => ({})}
      onSend={() => void run('close')}
    />
  )
}
