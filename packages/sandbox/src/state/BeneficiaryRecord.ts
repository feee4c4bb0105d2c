import type { components } from '@weavr-kit/core'
import { ofIdentity, type RecordRules } from './RecordRules.js'

type Schemas = components['schemas']
type BeneficiaryFields = Schemas['BeneficiaryFields']

export interface BeneficiaryRecord extends BeneficiaryFields {
  id: string
  identityId: string
  state: Schemas['BeneficiaryState']
  relatedOperationBatches: Schemas['BeneficiaryBatchId'][]
  validationFailure?: Schemas['Beneficiary']['validationFailure']
}

export const beneficiaries: RecordRules<BeneficiaryRecord> = ofIdentity
