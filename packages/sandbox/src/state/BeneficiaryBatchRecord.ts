import type { components } from '@weavr-kit/core'
import { ofIdentity, type RecordRules } from './RecordRules.js'

type BeneficiaryBatch = components['schemas']['BeneficiaryBatch']

export interface BeneficiaryBatchRecord extends BeneficiaryBatch {
  identityId: string
  beneficiaryIds: string[]
}

export const beneficiaryBatches: RecordRules<BeneficiaryBatchRecord> = {
  ...ofIdentity,
  idOf: ({ operationBatchId }) => operationBatchId.batchId,
}
