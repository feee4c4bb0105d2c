import type { components } from '@weavr-kit/core'
import { cancelPayment } from '../../payments/cancelPayment.js'
import { findPayment } from '../../payments/findPayment.js'
import { listPayments, type PaymentQuery } from '../../payments/listPayments.js'
import { newPaymentFields } from '../../payments/newPaymentFields.js'
import { startPayment } from '../../payments/proceed.js'
import { ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { badRequest, conflict } from '../../answers/Refusal.js'
import type { PageQuery } from '../../answers/pageOf.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { findActiveBeneficiary } from '../../payments/findActiveBeneficiary.js'
import { toSend } from './toSend.js'
import type { SendRecord } from '../../state/SendRecord.js'

type Schemas = components['schemas']

export const sendHandlers = {
  sendsGet: operation<undefined, PaymentQuery & PageQuery>((call, { records }) => {
    const { 'source.id': id, 'source.type': type } = call.query
    if ((id === undefined) !== (type === undefined))
      throw badRequest([
        {
          params: ['source.id', 'source.type'],
          fieldName: id === undefined ? 'source.id' : 'source.type',
          error: 'ALL_OR_NONE',
        },
      ])
    const { items, ...counts } = listPayments(records, callerOf(call).identity.id, 'sends', call.query)
    return ok({ send: items.map(toSend), ...counts })
  }),

  sendCreate: operation<Schemas['SendCreateRequest']>((call, context) => {
    const { source, destination, destinationAmount } = call.body
    const send: SendRecord = {
      kind: 'sends',
      ...newPaymentFields(call, call.body, context),
      source,
      destination,
      recipient: recipientOf(destination, callerOf(call).identity.id, context),
      amount: destinationAmount,
      state: 'INITIALISED',
    }
    startPayment(send, context)
    return ok(toSend(send))
  }),

  sendGet: operation((call, context) => ok(toSend(findPayment(call, context, 'sends')))),

  sendSingleCancel: operation<Schemas['CancelRequest'] | undefined>((call, context) => {
    const send = findPayment(call, context, 'sends')
    cancelPayment(send, call.body?.cancellationReason, context)
    return ok(toSend(send))
  }),
}

function recipientOf(
  destination: Schemas['SendDestination'],
  identityId: string,
  context: SandboxContext,
): Schemas['InstrumentId'] {
  if (!('beneficiaryId' in destination)) return destination
  const { beneficiaryDetails } = findActiveBeneficiary(destination.beneficiaryId, identityId, context)
  if (!('instrument' in beneficiaryDetails)) throw conflict('BENEFICIARY_TYPE_INVALID')
  return beneficiaryDetails.instrument
}
