'use client'

import { useMemo, type ReactNode } from 'react'
import { FailureReference } from '../failure-reference/FailureReference.js'
import { requestRefOf } from '../failure-reference/requestRefOf.js'
import { Form, type FormProps } from '../form/Form.js'
import type { CardAction } from './CardAction.js'
import { useManagedCardActionsContext } from './ManagedCardActionsContext.js'
import { refusedFields } from './sayCardRefusal.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export interface CardDialogFormProps extends Pick<FormProps, 'check' | 'onSend' | 'onChange'> {
  /** What the button does: it says so. */
  action: CardAction
  explanation: string
  children?: ReactNode
}

const final = new Set<CardAction>(['reportLost', 'reportStolen', 'close'])

/** What an action asks, what went wrong with it, and the two ways on. */
export function CardDialogForm({
  action,
  explanation,
  children,
  onSend,
  ...form
}: CardDialogFormProps): ReactNode {
  const { closeDialog, failure, general, state, words } = useManagedCardActionsContext()
  const offlineReason = useOfflineReason()
  const refused = useMemo(() => refusedFields(state, { words, general }), [state, words, general])
  const isBusy = state.status === 'busy'
  const requestRef = failure && state.status === 'refused' ? requestRefOf(state.error) : undefined
  return (
    <Form {...form} refused={refused} onSend={(values) => void (offlineReason || onSend(values))}>
      <p>{explanation}</p>
      {children}
      <p data-part="failure" role="alert">
        {failure}
      </p>
      {requestRef && <FailureReference key={requestRef} requestRef={requestRef} />}
      <div data-part="actions">
        <button
          type="submit"
          data-emphasis={final.has(action) ? 'secondary' : 'primary'}
          data-tone={final.has(action) ? 'negative' : undefined}
          aria-disabled={isBusy || offlineReason !== undefined}
          title={offlineReason}
          aria-busy={isBusy}
        >
          {isBusy ? words.busy[action] : words.labels[action]}
        </button>
        <button type="button" data-part="cancel" onClick={closeDialog}>
          {general.cancel}
        </button>
      </div>
    </Form>
  )
}
