'use client'

import { useOutgoingWireTransfer } from '../../resources/outgoing-wire-transfers/outgoingWireTransferHooks.js'
import { useSend } from '../../resources/sends/sendHooks.js'
import { useTransfer } from '../../resources/transfers/transferHooks.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import { fromSend, fromTransfer, fromWire, type PaymentRef, type TrackedPayment } from './TrackedPayment.js'

/**
 * A payment of any kind as Weavr has it, read again by itself while it moves; waits while there is none.
 * @see `GET /transfers/{id}`, `GET /sends/{id}`, `GET /outgoing_wire_transfers/{id}`
 */
export function useTrackedPayment(payment: PaymentRef | undefined): LoadedQuery<TrackedPayment> {
  const idOf = (type: PaymentRef['type']) => (payment?.type === type ? payment.id : undefined)
  const transfer = useTransfer(idOf('transfers'), { select: fromTransfer })
  const send = useSend(idOf('sends'), { select: fromSend })
  const wire = useOutgoingWireTransfer(idOf('outgoing_wire_transfers'), { select: fromWire })
  if (payment?.type === 'transfers') return transfer
  return payment?.type === 'sends' ? send : wire
}
