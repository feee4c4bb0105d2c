import type { components } from '@weavr-kit/core'
import type { BeneficiaryBatchRecord } from '../../state/BeneficiaryBatchRecord.js'

type BeneficiaryBatch = components['schemas']['BeneficiaryBatch']

/** What the contract answers for a batch. */
export function toBeneficiaryBatch({
  identityId: _owner,
  beneficiaryIds: _members,
  ...batch
}: BeneficiaryBatchRecord): BeneficiaryBatch {
  return batch
}
