'use client'

import { isWeavrError, type WeavrError } from '@weavr-kit/core'
import { useEffect, useRef, useState } from 'react'
import type { LiveUser } from '../../internal/getLiveUserStore.js'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import { useCreateOutgoingWireTransfer } from '../../resources/outgoing-wire-transfers/outgoingWireTransferHooks.js'
import type { CreateOutgoingWireTransferVariables } from '../../resources/outgoing-wire-transfers/outgoingWireTransferMutations.js'
import { useCreateSend } from '../../resources/sends/sendHooks.js'
import type { CreateSendVariables } from '../../resources/sends/sendMutations.js'
import { useCreateTransfer } from '../../resources/transfers/transferHooks.js'
import type { CreateTransferVariables } from '../../resources/transfers/transferMutations.js'
import type { PaymentRef } from '../payment-tracker/TrackedPayment.js'

/** A payment that is not made yet: what Weavr will be asked for. */
export type PaymentDraft =
  | { type: 'transfers'; body: CreateTransferVariables }
  | { type: 'sends'; body: CreateSendVariables }
  | { type: 'outgoing_wire_transfers'; body: CreateOutgoingWireTransferVariables }

/**
 * Where a payment stands until it is made.
 *
 * - `editing`: nothing is asked. `reviewing`: the payer looks at all of it once more.
 * - `sending`: Weavr is asked. `refused`: it was not made, `error` says why.
 * - `unknown`: nobody knows whether it was made. `checking`: Weavr is asked for the same once more.
 * - `created`: it is made; `PaymentTracker` shows what comes of it.
 */
export type PaymentState =
  | { status: 'editing' }
  | { status: 'reviewing' | 'sending' | 'checking'; draft: PaymentDraft }
  | { status: 'refused' | 'unknown'; draft: PaymentDraft; error: WeavrError }
  | { status: 'created'; payment: PaymentRef }

export interface UsePaymentOptions {
  /** Hears of the payment as soon as there is one, so that the address can hold it. @default nobody */
  onCreated?: (payment: PaymentRef) => void
  /**
   * Names where payments are made. While one with no definite answer is asked for once more under this name,
   * it is the same one, also from a form that was opened anew.
   * @default 'payment'
   */
  idempotencyKey?: string
}

export type PaymentFlow = PaymentState & {
  /** Shows a draft for a last look. Ignored while nobody knows about the last one. */
  review(draft: PaymentDraft): void
  /** Goes back to the form. Ignored as above. */
  edit(): void
  /** Makes the payment that is reviewed: once, however often it is called. */
  send(): void
  /** Asks Weavr for the same payment once more: it is carried out once, and answered as the first time. */
  check(): void
  /** Begins the next payment, after one that was made. */
  startOver(): void
}

const editing: PaymentState = { status: 'editing' }

/**
 * Makes one payment per intent, of any kind. What was asked for is not changed, forgotten or asked for under
 * another name before there is a definite answer; `unknown` leaves only by `check()`.
 *
 * @keywords pay, send money, bank transfer
 * @see `POST /transfers`, `POST /sends`, `POST /outgoing_wire_transfers`
 * @example
 * const payment = usePayment({ onCreated: ({ type, id }) => navigate(`/payments/${type}/${id}`) })
 * <button onClick={() => payment.review({ type: 'sends', body })}>Review</button>
 */
export function usePayment({ onCreated, idempotencyKey = 'payment' }: UsePaymentOptions = {}): PaymentFlow {
  const { user } = useWeavrContext()
  const options = { idempotencyKey }
  const transfer = useCreateTransfer(options)
  const send = useCreateSend(options)
  const wire = useCreateOutgoingWireTransfer(options)
  const [kept, setKept] = useState({ user, state: editing })
  /** The same at once: two presses may come before anything is rendered anew. */
  const latest = useRef(kept)
  const listener = useRef(onCreated)
  const isMounted = useRef(false)
  useEffect(() => {
    listener.current = onCreated
  })
  useEffect(() => {
    isMounted.current = true
    return () => void (isMounted.current = false)
  }, [])

  /** Nothing of one payer is left for the next; who comes back after the end of a session goes on. */
  const ownOf = (held: typeof kept) => (isSame(held.user, user) ? held.state : editing)
  const now = () => ownOf(latest.current)

  function set(state: PaymentState) {
    latest.current = { user, state }
    setKept(latest.current)
  }

  function create({ type, body }: PaymentDraft): Promise<{ id: string }> {
    if (type === 'transfers') return transfer.mutateAsync(body)
    return type === 'sends' ? send.mutateAsync(body) : wire.mutateAsync(body)
  }

  async function carryOut(status: 'sending' | 'checking', draft: PaymentDraft) {
    const begun: PaymentState = { status, draft }
    set(begun)
    // Somebody else may have signed in meanwhile.
    const settle = (state: PaymentState) => {
      if (latest.current.state === begun) set(state)
    }
    try {
      const { id } = await create(draft)
      const payment = { type: draft.type, id }
      settle({ status: 'created', payment })
      if (isMounted.current) listener.current?.(payment)
    } catch (cause) {
      const error = cause as WeavrError
      settle({ status: isWeavrError(error, 'outcome-unknown') ? 'unknown' : 'refused', draft, error })
    }
  }

  const isOpen = () => ['editing', 'reviewing', 'refused'].includes(now().status)

  return {
    ...ownOf(kept),
    review: (draft) => void (isOpen() && set({ status: 'reviewing', draft })),
    edit: () => void (isOpen() && set(editing)),
    send() {
      const state = now()
      if (state.status === 'reviewing' || state.status === 'refused') void carryOut('sending', state.draft)
    },
    check() {
      const state = now()
      if (state.status === 'unknown') void carryOut('checking', state.draft)
    },
    startOver: () => void (now().status === 'created' && set(editing)),
  }
}

const isSame = (one: LiveUser | undefined, other: LiveUser | undefined) =>
  one?.identityId === other?.identityId && one?.credentialsId === other?.credentialsId
