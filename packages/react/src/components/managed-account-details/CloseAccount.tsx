'use client'

import { isWeavrError, type WeavrError } from '@weavr-kit/core'
import { useId, useRef, useState, type ReactNode } from 'react'
import { ModalDialog } from '../../internal/dialog/ModalDialog.js'
import { useMessages } from '../../internal/useMessages.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { useRemoveManagedAccount } from '../../resources/managed-accounts/managedAccountHooks.js'
import type { ManagedAccount } from '../../resources/managed-accounts/managedAccountQueries.js'
import { formMessages, type FormMessages } from '../form/formMessages.js'
import { sayFailure } from '../form/sayFailure.js'
import { Money } from '../money/Money.js'
import { useManagedAccountDetailsContext } from './ManagedAccountDetailsContext.js'
import type { ManagedAccountDetailsMessages } from './managedAccountDetailsMessages.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

/** The button that asks first; where money is on the account, what has to be done before. */
export function CloseAccount({ account }: { account: ManagedAccount }): ReactNode {
  const { say, words } = useManagedAccountDetailsContext()
  const [isAsking, setAsking] = useState(false)
  const { currency, balances } = account
  const amount = balances.actualBalance ?? balances.availableBalance
  if (amount !== 0)
    return (
      <p data-part="hint">
        {words.closeNeedsEmpty} <Money value={amount === undefined ? undefined : { currency, amount }} />
      </p>
    )
  return (
    <>
      <button type="button" data-tone="negative" onClick={() => setAsking(true)}>
        {words.close}
      </button>
      {isAsking && (
        <CloseQuestion account={account} onClosed={() => say(words.closed)} onEnd={() => setAsking(false)} />
      )}
    </>
  )
}

interface CloseQuestionProps {
  account: ManagedAccount
  onClosed(): void
  onEnd(): void
}

function CloseQuestion({ account, onClosed, onEnd }: CloseQuestionProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { isOnline, words } = useManagedAccountDetailsContext()
  const offlineReason = useOfflineReason()
  const general = useMessages('forms', formMessages)
  // Not with the call: the question goes as soon as the account is known to be closed.
  const remove = useRemoveManagedAccount({
    onSuccess() {
      onClosed()
      onEnd()
    },
  })
  const failure = sayCloseFailure(remove.error, words, general)
  const confirm = () => void (remove.isPending || !isOnline || remove.mutate({ id: account.id }))
  return (
    <ModalDialog
      data-weavr="close-account-dialog"
      dialogRef={dialog}
      role="alertdialog"
      aria-labelledby={id + 't'}
      aria-describedby={id + 'e'}
      onDismiss={onEnd}
      focusKey="open"
      // What can't be undone is not under the finger.
      placeFocus={(opened) => opened.querySelector<HTMLElement>('[data-part=keep]')?.focus()}
    >
      <h2 id={id + 't'} data-part="title">
        {words.closeTitle}
      </h2>
      <p>
        <strong>
          <Verbatim>{account.friendlyName}</Verbatim>
        </strong>
      </p>
      <p id={id + 'e'}>{words.closeExplanation}</p>
      {failure && (
        <p data-part="failure" role="alert">
          {failure}
        </p>
      )}
      <div data-part="actions">
        <button
          type="button"
          data-emphasis="secondary"
          data-tone="negative"
          aria-disabled={remove.isPending || !isOnline}
          title={offlineReason}
          aria-busy={remove.isPending}
          onClick={confirm}
        >
          {remove.isPending ? words.closing : words.closeConfirm}
        </button>
        <button type="button" data-part="keep" onClick={onEnd}>
          {words.keep}
        </button>
      </div>
    </ModalDialog>
  )
}

function sayCloseFailure(
  error: WeavrError | null,
  words: ManagedAccountDetailsMessages,
  general: FormMessages,
): string | undefined {
  if (!error) return undefined
  if (isWeavrError(error, 'outcome-unknown')) return words.closeUnknown
  if (error.code === 'INSTRUMENT_HAS_LINKED_CARDS') return words.hasCards
  if (error.code === 'INSTRUMENT_HAS_PENDING_ACTIONS') return words.hasPending
  return sayFailure(error, general)
}
