import type { components } from '@weavr-kit/core'
import type { WireRecord } from '../../state/PaymentRecord.js'
import { inFull, postNow } from '../postNow.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { FeeRecord } from '../../state/FeeRecord.js'

type Schemas = components['schemas']

export interface FeeDraft {
  identityId: string
  instrument: Schemas['InstrumentId']
  amount: Schemas['CurrencyAmount']
  feeType: Schemas['FeeSubtype']
  description: string
  relatedTransactionId?: string
}

/** Takes a fee. @throws {RangeError} when the instrument has not enough; look before */
export function chargeFee(
  draft: FeeDraft | { wire: WireRecord; amount: number },
  context: SandboxContext,
): FeeRecord {
  const { identityId, instrument, amount, feeType, description, relatedTransactionId } =
    'wire' in draft ? ofWire(draft) : draft
  const id = context.nextId()
  const now = context.now()
  const transaction = { id, type: 'fees', subtype: feeType } as const
  postNow(context, instrument.id, { transaction, description, ...inFull(-amount.amount) })
  const fee: FeeRecord = {
    id,
    identityId,
    feeType,
    amount,
    instrument,
    status: 'COMPLETED',
    description,
    ...(relatedTransactionId !== undefined && { relatedTransactionId }),
    creationTimestamp: now,
    lastUpdatedTimestamp: now,
  }
  return context.records.keep('fees', fee)
}

function ofWire({ wire, amount }: { wire: WireRecord; amount: number }): FeeDraft {
  return {
    identityId: wire.identityId,
    instrument: wire.source,
    amount: { currency: wire.amount.currency, amount },
    feeType: 'outgoing_wire_transfer_fees',
    description: `Fee of a ${wire.type} transfer`,
    relatedTransactionId: wire.id,
  }
}
