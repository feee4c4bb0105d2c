import type { components } from '@weavr-kit/core'
import { cancelPayment } from '../../payments/cancelPayment.js'
import { findPayment } from '../../payments/findPayment.js'
import { listPayments, type PaymentQuery } from '../../payments/listPayments.js'
import { newPaymentFields } from '../../payments/newPaymentFields.js'
import { startPayment } from '../../payments/proceed.js'
import { ok } from '../../pipeline/Answer.js'
import { callerOf, operation } from '../../pipeline/Call.js'
import { conflict } from '../../pipeline/Refusal.js'
import { pageOf, type PageQuery } from '../../pipeline/pageOf.js'
import type { SandboxContext } from '../../state/SandboxContext.js'
import { findActiveBeneficiary } from '../beneficiaries/findActiveBeneficiary.js'
import { toSend, type SendRecord } from './SendRecord.js'

type Schemas = components['schemas']

export const sendHandlers = {
  sendsGet: operation<undefined, PaymentQuery & PageQuery>((call, { state }) => {
    const own = listPayments(state, callerOf(call).identity.id, 'sends', call.query)
    const { items, ...counts } = pageOf(own, call.query)
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

function recipientOf(destination: Schemas['SendDestination'], identityId: string, context: SandboxContext): Schemas['InstrumentId'] {
  if (!('beneficiaryId' in destination)) return destination
  const { beneficiaryDetails } = findActiveBeneficiary(destination.beneficiaryId, identityId, context)
  if (!('instrument' in beneficiaryDetails)) throw conflict('BENEFICIARY_TYPE_INVALID')
  return beneficiaryDetails.instrument
}
