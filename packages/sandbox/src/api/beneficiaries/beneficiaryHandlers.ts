import type { components } from '@weavr-kit/core'
import { ok } from '../../answers/ok.js'
import { callerOf } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { notFound } from '../../answers/Refusal.js'
import { pageOf, type PageQuery } from '../../answers/pageOf.js'
import { oneOf, type Condition } from '../../answers/Condition.js'
import type { BeneficiaryRecord } from '../../state/BeneficiaryRecord.js'
import { addBeneficiaryBatch } from './addBeneficiaryBatch.js'
import { toBeneficiaryBatch } from './toBeneficiaryBatch.js'
import type { BeneficiaryBatchRecord } from '../../state/BeneficiaryBatchRecord.js'
import { toBeneficiary } from './toBeneficiary.js'
import { checkBeneficiaryFields } from './checkBeneficiaryFields.js'

type Schemas = components['schemas']

interface BeneficiaryQuery extends PageQuery {
  batchId?: string[]
  group?: string[]
}

interface BatchQuery extends PageQuery {
  state?: Schemas['BeneficiaryBatchState'][]
  operation?: Schemas['BeneficiaryBatchOperation'][]
  tag?: string[]
}

export const beneficiaryHandlers = {
  beneficiariesGet: operation<undefined, BeneficiaryQuery>((call, { records }) => {
    const { batchId: batchIds, group } = call.query
    const ofBatch: Condition<BeneficiaryRecord>[] = batchIds
      ? [(one) => one.relatedOperationBatches.some(({ batchId }) => batchIds.includes(batchId))]
      : []
    const wanted = [...oneOf(group, (one: BeneficiaryRecord) => one.group), ...ofBatch]
    const { items, ...counts } = pageOf(records.of('beneficiaries', callerOf(call).identity.id), call.query, {
      wanted,
    })
    return ok({ beneficiaries: items.map(toBeneficiary), ...counts })
  }),

  beneficiaryGet: operation((call, { state }) => {
    const beneficiary = state.beneficiaries[call.params.id ?? '']
    if (beneficiary?.identityId !== callerOf(call).identity.id)
      throw notFound('There is no such beneficiary.')
    return ok(toBeneficiary(beneficiary))
  }),

  beneficiaryBatchCreate: operation<Schemas['BeneficiaryBatchCreateRequest']>((call, context) => {
    checkBeneficiaryFields(call.body.beneficiaries, context.now())
    return ok(toBeneficiaryBatch(addBeneficiaryBatch(call.body, callerOf(call).identity.id, context)))
  }),

  beneficiaryBatchRemove: operation<Schemas['BeneficiaryBatchRemoveRequest']>(
    (call, { state, records, nextId }) => {
      const { identity } = callerOf(call)
      const { beneficiaryIds } = call.body
      const members = beneficiaryIds.map((id) => {
        const member = state.beneficiaries[id]
        if (member?.identityId !== identity.id || member.state !== 'ACTIVE')
          throw notFound('There is no such beneficiary to remove.')
        return member
      })
      const operationBatchId = { batchId: nextId(), operation: 'REMOVE' } as const
      for (const member of members) member.relatedOperationBatches.push(operationBatchId)
      const batch: BeneficiaryBatchRecord = {
        operationBatchId,
        identityId: identity.id,
        state: 'PENDING_CHALLENGE',
        beneficiaryIds,
      }
      return ok(toBeneficiaryBatch(records.keep('beneficiaryBatches', batch)))
    },
  ),

  beneficiaryBatchesGet: operation<undefined, BatchQuery>((call, { records }) => {
    const { state, operation: operations, tag } = call.query
    const wanted: Condition<BeneficiaryBatchRecord>[] = [
      ...oneOf(state, (batch: BeneficiaryBatchRecord) => batch.state),
      ...oneOf(operations, ({ operationBatchId }: BeneficiaryBatchRecord) => operationBatchId.operation),
      ...oneOf(tag, (batch: BeneficiaryBatchRecord) => batch.tag),
    ]
    const { items, ...counts } = pageOf(
      records.of('beneficiaryBatches', callerOf(call).identity.id),
      call.query,
      { wanted },
    )
    return ok({ batches: items.map(toBeneficiaryBatch), ...counts })
  }),

  beneficiaryBatchGet: operation((call, { state }) => {
    const batch = state.beneficiaryBatches[call.params.id ?? '']
    if (batch?.identityId !== callerOf(call).identity.id) throw notFound('There is no such batch.')
    return ok(toBeneficiaryBatch(batch))
  }),
}
