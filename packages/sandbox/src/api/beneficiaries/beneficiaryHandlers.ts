import type { components } from '@weavr-kit/core'
import { ok } from '../../pipeline/Answer.js'
import { callerOf, operation } from '../../pipeline/Call.js'
import { notFound } from '../../pipeline/Refusal.js'
import { pageOf, type PageQuery } from '../../pipeline/pageOf.js'
import { oneOf } from '../../state/matchesInstrument.js'
import { addBeneficiaryBatch } from './addBeneficiaryBatch.js'
import { toBeneficiaryBatch, type BeneficiaryBatchRecord } from './BeneficiaryBatchRecord.js'
import { toBeneficiary } from './BeneficiaryRecord.js'

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
  beneficiariesGet: operation<undefined, BeneficiaryQuery>((call, { state }) => {
    const { identity } = callerOf(call)
    const { batchId, group } = call.query
    const own = Object.values(state.beneficiaries).filter(
      (beneficiary) =>
        beneficiary.identityId === identity.id &&
        oneOf(group, beneficiary.group) &&
        (batchId === undefined || beneficiary.relatedOperationBatches.some((batch) => batchId.includes(batch.batchId))),
    )
    const { items, ...counts } = pageOf(own, call.query)
    return ok({ beneficiaries: items.map(toBeneficiary), ...counts })
  }),

  beneficiaryGet: operation((call, { state }) => {
    const beneficiary = state.beneficiaries[call.params.id ?? '']
    if (beneficiary?.identityId !== callerOf(call).identity.id) throw notFound('There is no such beneficiary.')
    return ok(toBeneficiary(beneficiary))
  }),

  beneficiaryBatchCreate: operation<Schemas['BeneficiaryBatchCreateRequest']>((call, context) =>
    ok(toBeneficiaryBatch(addBeneficiaryBatch(call.body, callerOf(call).identity.id, context))),
  ),

  beneficiaryBatchRemove: operation<Schemas['BeneficiaryBatchRemoveRequest']>((call, { state, nextId }) => {
    const { identity } = callerOf(call)
    const { beneficiaryIds } = call.body
    const members = beneficiaryIds.map((id) => {
      const member = state.beneficiaries[id]
      if (member?.identityId !== identity.id || member.state !== 'ACTIVE') throw notFound('There is no such beneficiary to remove.')
      return member
    })
    const operationBatchId = { batchId: nextId(), operation: 'REMOVE' } as const
    for (const member of members) member.relatedOperationBatches.push(operationBatchId)
    const batch: BeneficiaryBatchRecord = { operationBatchId, identityId: identity.id, state: 'PENDING_CHALLENGE', beneficiaryIds }
    state.beneficiaryBatches[operationBatchId.batchId] = batch
    return ok(toBeneficiaryBatch(batch))
  }),

  beneficiaryBatchesGet: operation<undefined, BatchQuery>((call, context) => {
    const { identity } = callerOf(call)
    const { state, operation: operations, tag } = call.query
    const own = Object.values(context.state.beneficiaryBatches).filter(
      (batch) =>
        batch.identityId === identity.id &&
        oneOf(state, batch.state) &&
        oneOf(operations, batch.operationBatchId.operation) &&
        oneOf(tag, batch.tag),
    )
    const { items, ...counts } = pageOf(own, call.query)
    return ok({ batches: items.map(toBeneficiaryBatch), ...counts })
  }),

  beneficiaryBatchGet: operation((call, { state }) => {
    const batch = state.beneficiaryBatches[call.params.id ?? '']
    if (batch?.identityId !== callerOf(call).identity.id) throw notFound('There is no such batch.')
    return ok(toBeneficiaryBatch(batch))
  }),
}
