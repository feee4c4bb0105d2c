import type { components } from '@weavr-kit/core'
import { cancelPayment } from '../../payments/cancelPayment.js'
import { checkPayee } from '../../payments/wires/checkPayee.js'
import { confirmPayee } from '../../payments/wires/confirmPayee.js'
import { findPayment } from '../../payments/findPayment.js'
import { listPayments, type PaymentQuery } from '../../payments/listPayments.js'
import { newPaymentFields } from '../../payments/newPaymentFields.js'
import { startPayment } from '../../payments/proceed.js'
import { ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import type { PageQuery } from '../../answers/pageOf.js'
import { toTarget } from '../../payments/wires/findWireTarget.js'
import { toCorrespondentBankTransfer } from './toCorrespondentBankTransfer.js'
import type { CorrespondentBankTransferRecord } from '../../state/CorrespondentBankTransferRecord.js'
import { originatorConditions, type OriginatorQuery } from './originatorConditions.js'

type Schemas = components['schemas']

export const correspondentBankTransferHandlers = {
  correspondentBankTransfersGet: operation<undefined, PaymentQuery & OriginatorQuery & PageQuery>(
    (call, { records }) => {
      const { identity } = callerOf(call)
      const { items, ...counts } = listPayments(
        records,
        identity.id,
        'correspondent_bank_transfers',
        call.query,
        originatorConditions(call.query),
      )
      return ok({ transfer: items.map(toCorrespondentBankTransfer), ...counts })
    },
  ),

  correspondentBankTransferCreate: operation<Schemas['CorrespondentBankTransferCreateRequest']>(
    (call, context) => {
      const { sourceInstrument, amount, originator, beneficiary, purpose, externalData } = call.body
      const { payee, type } = toTarget(beneficiary.name, beneficiary)
      const wire: CorrespondentBankTransferRecord = {
        kind: 'correspondent_bank_transfers',
        ...newPaymentFields(call, call.body, context),
        source: sourceInstrument,
        amount,
        originator,
        beneficiary,
        purpose,
        externalData,
        type,
        payee,
        validationOutcomes: checkPayee(payee, type, context),
        state: 'SUBMITTED',
      }
      startPayment(wire, context)
      return ok(toCorrespondentBankTransfer(wire))
    },
  ),

  correspondentBankTransferGet: operation((call, context) =>
    ok(toCorrespondentBankTransfer(findPayment(call, context, 'correspondent_bank_transfers'))),
  ),

  correspondentBankTransferCancel: operation<Schemas['CancelRequest'] | undefined>((call, context) => {
    const wire = findPayment(call, context, 'correspondent_bank_transfers')
    cancelPayment(wire, call.body?.cancellationReason, context)
    return ok(toCorrespondentBankTransfer(wire))
  }),

  correspondentBankTransferConfirm: operation((call, context) => {
    const wire = findPayment(call, context, 'correspondent_bank_transfers')
    confirmPayee(wire, context)
    return ok(toCorrespondentBankTransfer(wire))
  }),
}
