import type { components } from '@weavr-kit/core'

type Schemas = components['schemas']
type BeneficiaryFields = Schemas['BeneficiaryFields']

export interface BeneficiaryRecord extends BeneficiaryFields {
  id: string
  identityId: string
  state: Schemas['BeneficiaryState']
  relatedOperationBatches: Schemas['BeneficiaryBatchId'][]
  validationFailure?: Schemas['Beneficiary']['validationFailure']
}

/** What the contract answers for a beneficiary. */
export function toBeneficiary({ identityId: _owner, ...beneficiary }: BeneficiaryRecord): Schemas['Beneficiary'] {
  return beneficiary
}
