import type { components } from '@weavr-kit/core'
import { cancelPayment } from '../../payments/cancelPayment.js'
import { findPayment } from '../../payments/findPayment.js'
import { listPayments, type PaymentQuery } from '../../payments/listPayments.js'
import { newPaymentFields } from '../../payments/newPaymentFields.js'
import { startPayment } from '../../payments/proceed.js'
import { ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import type { PageQuery } from '../../answers/pageOf.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { toTransfer } from './toTransfer.js'
import type { TransferRecord } from '../../state/TransferRecord.js'

type Schemas = components['schemas']
type Cancellation = Schemas['TransferCancelRequest']['cancellations'][number]

export const transferHandlers = {
  transfersGet: operation<undefined, PaymentQuery & PageQuery>((call, { records }) => {
    const { items, ...counts } = listPayments(records, callerOf(call).identity.id, 'transfers', call.query)
    return ok({ transfer: items.map(toTransfer), ...counts })
  }),

  transferCreate: operation<Schemas['TransferCreateRequest']>((call, context) => {
    const { source, destination, destinationAmount } = call.body
    const transfer: TransferRecord = {
      kind: 'transfers',
      ...newPaymentFields(call, call.body, context),
      source,
      destination,
      amount: destinationAmount,
      state: 'INITIALISED',
    }
    startPayment(transfer, context)
    return ok(toTransfer(transfer))
  }),

  transferGet: operation((call, context) => ok(toTransfer(findPayment(call, context, 'transfers')))),

  transferCancel: operation<Schemas['TransferCancelRequest']>((call, context) => {
    const { identity } = callerOf(call)
    return ok({ cancellations: call.body.cancellations.map((wish) => cancelOne(wish, identity.id, context)) })
  }),
}

function cancelOne(
  { id, cancellationReason }: Cancellation,
  identityId: string,
  context: SandboxContext,
): Schemas['TransferCancellation'] {
  const payment = context.state.payments[id]
  if (payment?.kind !== 'transfers') return { id, state: 'ERROR', errorCode: 'NOT_FOUND' }
  if (payment.identityId !== identityId) return { id, state: 'ERROR', errorCode: 'FORBIDDEN' }
  if (payment.state !== 'SCHEDULED') return { id, state: 'ERROR', errorCode: 'TRANSACTION_NOT_SCHEDULED' }
  cancelPayment(payment, cancellationReason, context)
  return { id, state: 'SUCCESS' }
}
