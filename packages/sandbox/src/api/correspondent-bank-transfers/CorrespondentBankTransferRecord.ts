import type { components } from '@weavr-kit/core'
import type { PaymentFields, WireFields } from '../../payments/PaymentFields.js'

type Schemas = components['schemas']

export interface CorrespondentBankTransferRecord extends PaymentFields, WireFields {
  kind: 'correspondent_bank_transfers'
  source: Schemas['SourceInstrument']
  originator: Schemas['Originator']
  beneficiary: Schemas['CorrespondentBeneficiary']
  purpose: string
  externalData?: Schemas['CorrespondentExternalData'][]
}

/** What the contract answers for a correspondent bank transfer. */
export function toCorrespondentBankTransfer(record: CorrespondentBankTransferRecord): Schemas['CorrespondentBankTransfer'] {
  const { id, profileId, tag, source, amount, originator, beneficiary, purpose, description, externalData } = record
  const { state, creationTimestamp, scheduledTimestamp, cancellationReason, validationOutcomes } = record
  const asked = { id, profileId, tag, sourceInstrument: source, amount, originator, beneficiary, purpose, description, externalData }
  return { ...asked, state, creationTimestamp, scheduledTimestamp, cancellationReason, validationOutcomes }
}
