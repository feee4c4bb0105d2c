'use client'

import { useId, useRef, useState, type ReactNode } from 'react'
import { useFocusWhenLost } from '../../internal/useFocusWhenLost.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { Verbatim } from '../../internal/Verbatim.js'
import {
  useBlockLinkedAccount,
  useRemoveLinkedAccount,
  useUnblockLinkedAccount,
} from '../../resources/linked-accounts/linkedAccountHooks.js'
import type { LinkedAccount } from '../../resources/linked-accounts/linkedAccountQueries.js'
import { nameOfCountry } from '../bank-account-fields/readBankAccount.js'
import { tailOf } from '../bank-account-fields/writeBankAccount.js'
import { sayFailure } from '../form/sayFailure.js'
import { LinkedAccountTasks, type TaskDialogOptions } from './LinkedAccountTasks.js'
import { useLinkedAccountsContext } from './LinkedAccountsContext.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

/** One account: where it is, whether it can be used, what is left to do. */
export function LinkedAccountRow({
  account,
  ...dialog
}: TaskDialogOptions & { account: LinkedAccount }): ReactNode {
  const { general, isOnline, setOutcome, words } = useLinkedAccountsContext()
  const offlineReason = useOfflineReason()
  const { id, name, friendlyName, country, accountReference, state } = account
  const locale = useWeavrLocale()
  const own = useId()
  const row = useRef<HTMLLIElement>(null)
  const [isLeaving, setLeaving] = useState<boolean>()
  // What was pressed has gone: to the answer, or back to the question.
  useFocusWhenLost(row, 'button[data-tone=negative]', isLeaving === undefined ? undefined : String(isLeaving))
  const block = useBlockLinkedAccount({ onSuccess: () => setOutcome(words.blocked) })
  const unblock = useUnblockLinkedAccount({ onSuccess: () => setOutcome(words.unblocked) })
  const remove = useRemoveLinkedAccount({ onSuccess: () => setOutcome(words.removed) })
  const isBusy = block.isPending || unblock.isPending || remove.isPending
  const isWaiting = isBusy || !isOnline
  const error = remove.error ?? block.error ?? unblock.error
  const failure =
    error?.code === 'LINKED_ACCOUNT_HAS_PENDING_ACTIONS' ? words.underWay : sayFailure(error, general)
  const called = friendlyName ?? name

  function act(write: { mutate(variables: { id: string }): void }) {
    if (isWaiting) return
    setOutcome(undefined)
    for (const other of [block, unblock, remove]) other.reset()
    write.mutate({ id })
  }

  const button = (part: string, said: string, onClick: () => void, tone?: 'negative') => (
    <button
      type="button"
      data-emphasis={tone ? undefined : 'secondary'}
      data-tone={tone}
      id={own + part}
      aria-labelledby={`${own}${part} ${own}n`}
      aria-disabled={isWaiting}
      title={offlineReason}
      onClick={onClick}
    >
      {said}
    </button>
  )

  return (
    <li ref={row} data-part="panel" data-state={state}>
      <div data-part="head">
        <span data-part="who">
          <strong id={own + 'n'}>
            <Verbatim>{called}</Verbatim>
          </strong>
          <span data-part="hint">
            <Verbatim>{name}</Verbatim> · {nameOfCountry(country, locale)} ·{' '}
            {words.ending(tailOf(accountReference ?? {}))}
          </span>
        </span>
        {state !== 'ACTIVE' && state !== 'REMOVED' && (
          <span data-part="state" data-tone={state === 'REJECTED' ? 'negative' : 'caution'}>
            {words.states[state]}
          </span>
        )}
      </div>
      {state === 'PENDING_VERIFICATION' && <LinkedAccountTasks accountId={id} {...dialog} />}
      {failure && (
        <p data-part="notice" data-tone="negative" role="alert">
          {failure}
        </p>
      )}
      {isLeaving ? (
        <div data-part="leave" role="group">
          <p>{words.removeQuestion(called)}</p>
          <div data-part="actions">
            <button
              type="button"
              data-emphasis="secondary"
              data-tone="negative"
              aria-disabled={isWaiting}
              title={offlineReason}
              aria-busy={remove.isPending}
              onClick={() => act(remove)}
            >
              {remove.isPending ? words.removing : words.removeYes}
            </button>
            <button type="button" onClick={() => setLeaving(false)}>
              {general.cancel}
            </button>
          </div>
        </div>
      ) : (
        state !== 'REJECTED' && (
          <div data-part="actions">
            {state === 'ACTIVE' && button('b', words.block, () => act(block))}
            {state === 'BLOCKED' && button('u', words.unblock, () => act(unblock))}
            {button('r', words.remove, () => setLeaving(true), 'negative')}
          </div>
        )
      )}
    </li>
  )
}
