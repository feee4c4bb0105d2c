'use client'

import { useEffect, useMemo, useRef } from 'react'
import type { ResourceName } from '@weavr-kit/core'
import { useStore } from 'zustand'
import type {
  ChallengeMoves,
  ChallengeState,
  ChallengeStatus,
  PushAdapter,
} from '../../internal/challenge/ChallengeState.js'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import { weavrKey } from '../../internal/weavrKey.js'
import type { ConfirmableType, ConfirmationItem } from './ConfirmationItem.js'
import { createConfirmation } from './createConfirmation.js'

export interface UseConfirmationOptions {
  /** Hears that all of it was confirmed. */
  onConfirmed?: () => void
  /** Asks a device first; a text message stays possible. @default text messages alone */
  push?: PushAdapter
}

/** Where the confirmation stands, as one `status`, and what may be done in it. */
export interface Confirmation extends ChallengeState, ChallengeMoves {
  /** What is being confirmed, read from Weavr; empty until then. */
  items: readonly ConfirmationItem[]
  /** Reads what waits, and sends the code. */
  confirm: () => void
  /** Drops the challenge; what waits goes on waiting. */
  cancel: () => void
}

const balances: ResourceName[] = ['managed-accounts', 'managed-cards', 'statements', 'transactions']
const changes: Record<ConfirmableType, ResourceName[]> = {
  outgoing_wire_transfers: ['outgoing-wire-transfers', ...balances],
  sends: ['sends', ...balances],
  correspondent_bank_transfers: ['correspondent-bank-transfers', ...balances],
  linked_account_declaration: ['linked-accounts'],
  beneficiary_batches: ['beneficiaries'],
}

/** Where what waited may wait no more. */
const ends: ChallengeStatus[] = ['verified', 'declined', 'stopped', 'gone']

/**
 * Confirms what waits in `PENDING_CHALLENGE` with one code for all of it, showing amount and payee all the
 * while (PSD2 dynamic linking, RTS Art. 5). Show it with `ConfirmationDialog`. Payees are confirmed one batch
 * at a time, because Weavr's codes know no more; one batch may hold many payees.
 *
 * @keywords SCA, one-time code, approve a payment
 * @throws {ConfigurationError} `one-batch` for several batches of payees
 * @see `POST /challenges/otp/{channel}`, `POST /beneficiaries/batch/{id}/challenges/otp/{channel}`
 * @example
 * const confirmation = useConfirmation('outgoing_wire_transfers', [wire.id])
 * <button onClick={confirmation.confirm}>Continue</button>
 * <ConfirmationDialog confirmation={confirmation} />
 */
export function useConfirmation(
  resourceType: ConfirmableType,
  ids: readonly string[],
  options: UseConfirmationOptions = {},
): Confirmation {
  const { weavr, client } = useWeavrContext()
  const latest = useRef(options)
  useEffect(() => void (latest.current = options))
  const joined = ids.join(' ')
  const { challenge, items } = useMemo(
    () => createConfirmation(weavr, resourceType, joined.split(' ').filter(Boolean)),
    [weavr, resourceType, joined],
  )
  useEffect(
    () =>
      challenge.subscribe(({ status }, before) => {
        if (before.status === status || !ends.includes(status)) return
        for (const name of changes[resourceType])
          void client.invalidateQueries({ queryKey: weavrKey(weavr, name) })
        if (status === 'verified') latest.current.onConfirmed?.()
      }),
    [challenge, client, resourceType, weavr],
  )
  // Another payment, or none: nothing of the last one goes on.
  useEffect(() => challenge.reset, [challenge])
  const { submit, resend, enrol, sendText, reset } = challenge
  return {
    ...useStore(challenge),
    ...{ items: useStore(items), submit, resend, enrol, sendText },
    confirm: () => challenge.start(latest.current.push),
    cancel: reset,
  }
}
