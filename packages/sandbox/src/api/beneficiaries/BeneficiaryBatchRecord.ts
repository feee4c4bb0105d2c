import type { components } from '@weavr-kit/core'

type BeneficiaryBatch = components['schemas']['BeneficiaryBatch']

export interface BeneficiaryBatchRecord extends BeneficiaryBatch {
  identityId: string
  beneficiaryIds: string[]
}

/** What the contract answers for a batch. */
export function toBeneficiaryBatch({ identityId: _owner, beneficiaryIds: _members, ...batch }: BeneficiaryBatchRecord): BeneficiaryBatch {
  return batch
}
