'use client'

import { useId, type ReactNode } from 'react'
import { formatMoney } from '../../internal/formatMoney.js'
import { useCopy } from '../../internal/useCopy.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { useLinkedAccountVerifications } from '../../resources/linked-accounts/linkedAccountHooks.js'
import { writeAccount } from '../bank-account-fields/writeBankAccount.js'
import { useConfirmation } from '../confirmation-dialog/useConfirmation.js'
import {
  ConfirmationDialog,
  type ConfirmationDialogProps,
} from '../confirmation-dialog/ConfirmationDialog.js'
import { Loaded } from '../loaded/Loaded.js'
import { useLinkedAccountsContext } from './LinkedAccountsContext.js'
import { tasksOf, type LinkedAccountTask } from './tasksOf.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

export type TaskDialogOptions = Pick<ConfirmationDialogProps, 'hint' | 'phoneEnding'>

/** What is left to do before an account can be used: one step is open at a time. */
export function LinkedAccountTasks({
  accountId,
  ...dialog
}: TaskDialogOptions & { accountId: string }): ReactNode {
  const { words } = useLinkedAccountsContext()
  const runs = useLinkedAccountVerifications({ id: accountId })
  return (
    <Loaded query={runs} words={{ loading: words.loadingTasks, failed: words.tasksFailed }}>
      {({ items }) => {
        const run = items.at(-1)
        if (!run) return null
        return (
          <ol data-part="tasks" aria-label={words.tasks}>
            {tasksOf(run).map((task, place) => (
              <Task key={place} task={task} accountId={accountId} {...dialog} />
            ))}
          </ol>
        )
      }}
    </Loaded>
  )
}

interface TaskProps extends TaskDialogOptions {
  task: LinkedAccountTask
  accountId: string
}

function Task({ task: { step, state }, accountId, ...dialog }: TaskProps) {
  const { words } = useLinkedAccountsContext()
  return (
    <li data-state={state} aria-current={state === 'yours' ? 'step' : undefined}>
      <span data-part="task">
        <span>{step.step && words.steps[step.step]}</span>
        <span
          data-part="state"
          data-tone={state === 'yours' ? 'caution' : state === 'refused' ? 'negative' : undefined}
        >
          {words.taskStates[state]}
        </span>
      </span>
      {state === 'yours' && step.step === 'USER_DECLARATION_SCA_CHALLENGE' && (
        <Declaration accountId={accountId} {...dialog} />
      )}
      {state === 'yours' && step.details && <Instruction details={step.details} />}
      {state === 'ours' && <p data-part="hint">{words.checking}</p>}
    </li>
  )
}

function Declaration({ accountId, ...dialog }: TaskDialogOptions & { accountId: string }) {
  const { isOnline, push, words } = useLinkedAccountsContext()
  const offlineReason = useOfflineReason()
  const confirmation = useConfirmation('linked_account_declaration', [accountId], push && { push })
  return (
    <>
      <p data-part="hint">{words.declare}</p>
      <div data-part="actions">
        <button
          type="button"
          data-emphasis="secondary"
          aria-disabled={!isOnline}
          title={offlineReason}
          onClick={() => void (isOnline && confirmation.confirm())}
        >
          {words.continue}
        </button>
      </div>
      <ConfirmationDialog confirmation={confirmation} {...dialog} />
    </>
  )
}

function Instruction({ details }: { details: NonNullable<LinkedAccountTask['step']['details']> }) {
  const { words } = useLinkedAccountsContext()
  const locale = useWeavrLocale()
  const amount = formatMoney(details.amount, { locale })
  if (!('reference' in details)) return <p>{words.sendDeposit(amount)}</p>
  const { reference, destination } = details
  return (
    <>
      <p>{words.sendExactly(amount, reference)}</p>
      <dl data-part="facts">
        {destination?.accountOwnerName && <CopyRow term={words.holder} text={destination.accountOwnerName} />}
        {destination?.accountReference && (
          <CopyRow term={words.account} text={writeAccount(destination.accountReference)} isCode />
        )}
        <CopyRow term={words.reference} text={reference} isCode />
      </dl>
    </>
  )
}

/** Copied in its compact form: no bank's field takes the spaces. */
function CopyRow({ term, text, isCode }: { term: string; text: string; isCode?: boolean }) {
  const { words } = useLinkedAccountsContext()
  const { copy, outcome } = useCopy()
  const id = useId()
  return (
    <div>
      <dt id={id + 't'}>{term}</dt>
      <dd>
        <Verbatim data-part={isCode ? 'code' : undefined} dir={isCode ? 'ltr' : 'auto'}>
          {text}
        </Verbatim>{' '}
        <button
          type="button"
          data-part="copy"
          id={id + 'c'}
          aria-labelledby={`${id}c ${id}t`}
          onClick={() => void copy(isCode ? text.replace(/\s/g, '') : text)}
        >
          {words.copy}
        </button>
        <span role="status">{outcome && ` ${words[outcome]}`}</span>
      </dd>
    </div>
  )
}
