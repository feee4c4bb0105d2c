import type { components } from '@weavr-kit/core'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { BeneficiaryBatchRecord } from '../../state/BeneficiaryBatchRecord.js'
import type { BeneficiaryRecord } from '../../state/BeneficiaryRecord.js'
import { validateBeneficiary } from './validateBeneficiary.js'

type Schemas = components['schemas']

/** Takes in beneficiaries that the user has to confirm. */
export function addBeneficiaryBatch(
  { beneficiaries, tag }: Schemas['BeneficiaryBatchCreateRequest'],
  identityId: string,
  context: SandboxContext,
): BeneficiaryBatchRecord {
  const batchId = { batchId: context.nextId(), operation: 'CREATE' } as const
  const members = beneficiaries.map((fields): BeneficiaryRecord => {
    const validationFailure = validateBeneficiary(fields, identityId, context)
    const state = validationFailure ? 'INVALID' : 'PENDING_CHALLENGE'
    const record: BeneficiaryRecord = {
      id: context.nextId(),
      identityId,
      ...fields,
      state,
      relatedOperationBatches: [batchId],
      ...(validationFailure && { validationFailure }),
    }
    return context.records.keep('beneficiaries', record)
  })
  const batch: BeneficiaryBatchRecord = {
    operationBatchId: batchId,
    tag,
    identityId,
    state: members.some(({ state }) => state === 'PENDING_CHALLENGE') ? 'PENDING_CHALLENGE' : 'FAILED',
    beneficiaryIds: members.map(({ id }) => id),
  }
  return context.records.keep('beneficiaryBatches', batch)
}
