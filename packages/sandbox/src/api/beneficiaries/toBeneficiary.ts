import type { components } from '@weavr-kit/core'
import type { BeneficiaryRecord } from '../../state/BeneficiaryRecord.js'

type Schemas = components['schemas']

/** What the contract answers for a beneficiary. */
export function toBeneficiary({
  identityId: _owner,
  ...beneficiary
}: BeneficiaryRecord): Schemas['Beneficiary'] {
  return beneficiary
}
