import type { components } from '@weavr-kit/core'
import type { CorrespondentBankTransferRecord } from '../../state/CorrespondentBankTransferRecord.js'

type Schemas = components['schemas']

/** What the contract answers for a correspondent bank transfer. */
export function toCorrespondentBankTransfer(
  record: CorrespondentBankTransferRecord,
): Schemas['CorrespondentBankTransfer'] {
  const { id, profileId, tag, source, amount, originator, beneficiary, purpose, description, externalData } =
    record
  const { state, creationTimestamp, scheduledTimestamp, cancellationReason, validationOutcomes } = record
  const asked = {
    id,
    profileId,
    tag,
    sourceInstrument: source,
    amount,
    originator,
    beneficiary,
    purpose,
    description,
    externalData,
  }
  return { ...asked, state, creationTimestamp, scheduledTimestamp, cancellationReason, validationOutcomes }
}
