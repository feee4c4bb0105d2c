'use client'

import { useId, useRef, useState, type ReactNode } from 'react'
import { useFocusWhenLost } from '../../internal/useFocusWhenLost.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { useTrustedPayeesContext } from './TrustedPayeesContext.js'
import type { TrustedPayeesMessages } from './trustedPayeesMessages.js'
import type { ListedPayee } from './usePayeeList.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

const tones = {
  trusted: undefined,
  pending: 'caution',
  removing: 'caution',
  invalid: 'negative',
  failed: 'negative',
} as const

/** Who, where, whether a code is needed, and what can be done. */
export function PayeeRow({ listed }: { listed: ListedPayee }): ReactNode {
  const { batches, isOnline, leaving, payHref, setLeaving, words } = useTrustedPayeesContext()
  const offlineReason = useOfflineReason()
  const { payee, name, isBank, tail, status, batchId } = listed
  const id = useId()
  const isLeaving = leaving === payee.id
  const row = useRef<HTMLLIElement>(null)
  const [wasAsked, setAsked] = useState(false)
  // What was pressed has gone: to the answer, or back to the question.
  useFocusWhenLost(row, 'button[data-tone=negative]', wasAsked && (isLeaving ? 'asked' : 'kept'))
  return (
    <li ref={row}>
      <span data-part="who">
        <strong id={id + 'n'}>
          <Verbatim>{name}</Verbatim>
        </strong>
        <span data-part="hint">{isBank ? words.ending(tail) : words.weavrAccount}</span>
        <span data-part="state" data-tone={tones[status]}>
          {stateOf(listed, words)}
        </span>
      </span>
      {isLeaving ? (
        <Leave listed={listed} />
      ) : (
        <span data-part="actions">
          {batchId && (
            <button
              type="button"
              data-emphasis="secondary"
              id={id + 'c'}
              aria-labelledby={`${id}c ${id}n`}
              aria-disabled={!isOnline}
              title={offlineReason}
              onClick={() =>
                void (isOnline && batches.confirm(batchId, status === 'removing' ? 'REMOVE' : 'CREATE'))
              }
            >
              {words.continue}
            </button>
          )}
          {status === 'trusted' && payHref && (
            <a
              href={payHref(payee)}
              data-emphasis="secondary"
              id={id + 'p'}
              aria-labelledby={`${id}p ${id}n`}
            >
              {words.pay}
            </a>
          )}
          {status === 'trusted' && (
            <button
              type="button"
              data-tone="negative"
              id={id + 'r'}
              aria-labelledby={`${id}r ${id}n`}
              onClick={() => {
                setAsked(true)
                setLeaving(payee.id)
              }}
            >
              {words.remove}
            </button>
          )}
        </span>
      )}
    </li>
  )
}

/** Asked before anything happens, by name. */
function Leave({ listed: { name, payee } }: { listed: ListedPayee }) {
  const { batches, general, isOnline, setLeaving, words } = useTrustedPayeesContext()
  const offlineReason = useOfflineReason()
  const isBusy = batches.underWay === 'remove'
  const isWaiting = isBusy || !isOnline
  return (
    <span data-part="leave" role="group">
      <span>{words.removeQuestion(name)}</span>
      <span data-part="actions">
        <button
          type="button"
          data-emphasis="secondary"
          data-tone="negative"
          aria-disabled={isWaiting}
          title={offlineReason}
          aria-busy={isBusy}
          onClick={() =>
            void (isWaiting || batches.remove(payee.id).then((isTaken) => isTaken && setLeaving(undefined)))
          }
        >
          {isBusy ? words.removingNow : words.removeYes}
        </button>
        <button type="button" onClick={() => setLeaving(undefined)}>
          {general.cancel}
        </button>
      </span>
    </span>
  )
}

function stateOf({ status, payee }: ListedPayee, words: TrustedPayeesMessages): string {
  if (status === 'trusted') return words.trusted
  if (status === 'pending') return words.pending
  if (status === 'removing') return words.removing
  if (status === 'failed') return words.codeFailed
  const reasons = {
    BENEFICIARY_DETAILS_ALREADY_EXIST: words.alreadyThere,
    INSTRUMENT_DETAILS_NOT_FOUND: words.notFound,
    BENEFICIARY_BELONGS_TO_SAME_IDENTITY: words.yourOwn,
  }
  return payee.validationFailure ? reasons[payee.validationFailure] : words.invalid
}
