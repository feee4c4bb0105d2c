import type { components } from '@weavr-kit/core'
import { cancelPayment } from '../../payments/cancelPayment.js'
import { checkPayee } from '../../payments/wires/checkPayee.js'
import { confirmPayee } from '../../payments/wires/confirmPayee.js'
import { findPayment } from '../../payments/findPayment.js'
import { listPayments, type PaymentQuery } from '../../payments/listPayments.js'
import { newPaymentFields } from '../../payments/newPaymentFields.js'
import { startPayment } from '../../payments/proceed.js'
import { toPaymentPdf } from './toPaymentPdf.js'
import { ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { badRequest, conflict } from '../../answers/Refusal.js'
import type { PageQuery } from '../../answers/pageOf.js'
import { swiftFee } from '../fees/sandboxFees.js'
import { correctPayeeName } from './correctPayeeName.js'
import { findWireTarget } from '../../payments/wires/findWireTarget.js'
import { toOutgoingWireTransfer } from './toOutgoingWireTransfer.js'
import type { OutgoingWireTransferRecord } from '../../state/OutgoingWireTransferRecord.js'

type Schemas = components['schemas']

/** As long as the answer's description may be; the request's has no limit of its own. */
const descriptionLimit = 50

export const outgoingWireTransferHandlers = {
  outgoingWireTransfersGet: operation<undefined, PaymentQuery & PageQuery>((call, { records }) => {
    const { items, ...counts } = listPayments(
      records,
      callerOf(call).identity.id,
      'outgoing_wire_transfers',
      call.query,
    )
    return ok({ transfer: items.map(toOutgoingWireTransfer), ...counts })
  }),

  outgoingWireTransferCreate: operation<Schemas['OutgoingWireTransferCreateRequest']>((call, context) => {
    const { sourceInstrument, transferAmount, purpose, destinationBeneficiary, description = '' } = call.body
    if (description.length > descriptionLimit)
      throw badRequest([{ params: ['0', String(descriptionLimit)], fieldName: 'description', error: 'SIZE' }])
    const { payee, type, known } = findWireTarget(destinationBeneficiary, callerOf(call).identity.id, context)
    const wire: OutgoingWireTransferRecord = {
      kind: 'outgoing_wire_transfers',
      ...newPaymentFields(call, call.body, context),
      source: sourceInstrument,
      amount: transferAmount,
      fee: type === 'SWIFT' ? swiftFee : undefined,
      purpose,
      destination: destinationBeneficiary,
      type,
      payee,
      validationOutcomes: known ? undefined : checkPayee(payee, type, context),
      state: 'SUBMITTED',
    }
    startPayment(wire, context)
    return ok(toOutgoingWireTransfer(wire))
  }),

  outgoingWireTransferGet: operation((call, context) =>
    ok(toOutgoingWireTransfer(findPayment(call, context, 'outgoing_wire_transfers'))),
  ),

  outgoingWireTransferUpdateBeneficiaryName: operation<
    Schemas['OutgoingWireTransferUpdateBeneficiaryNameRequest']
  >((call, context) => {
    const wire = findPayment(call, context, 'outgoing_wire_transfers')
    correctPayeeName(wire, call.body, context)
    return ok(toOutgoingWireTransfer(wire))
  }),

  outgoingWireTransferPaymentConfirmation: operation((call, context) => {
    const wire = findPayment(call, context, 'outgoing_wire_transfers')
    if (wire.state !== 'COMPLETED') throw conflict('TRANSFER_NOT_COMPLETED')
    return { status: 200, file: { contentType: 'application/pdf', text: toPaymentPdf(wire) } }
  }),

  outgoingWireTransferSingleCancel: operation<Schemas['CancelRequest'] | undefined>((call, context) => {
    const wire = findPayment(call, context, 'outgoing_wire_transfers')
    cancelPayment(wire, call.body?.cancellationReason, context)
    return ok(toOutgoingWireTransfer(wire))
  }),

  outgoingWireTransferConfirm: operation((call, context) => {
    const wire = findPayment(call, context, 'outgoing_wire_transfers')
    confirmPayee(wire, context)
    return ok(toOutgoingWireTransfer(wire))
  }),
}
