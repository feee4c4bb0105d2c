import type { components } from '@weavr-kit/core'
import { plan } from '../../context/plan.js'
import { equal } from '../../answers/Condition.js'
import { noContent, ok } from '../../answers/ok.js'
import { callerOf, type Call } from '../../context/Call.js'
import { operation } from '../../context/Handler.js'
import { conflict, notFound } from '../../answers/Refusal.js'
import { pageOf, type PageQuery } from '../../answers/pageOf.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { bulkStepMs } from './bulkStepMs.js'
import { toBulk, toBulkDetails } from './toBulk.js'
import { toBulkOperation } from './toBulkOperation.js'
import type { BulkRecord } from '../../state/BulkRecord.js'

type Schemas = components['schemas']

export const bulkHandlers = {
  bulks: operation<undefined, PageQuery & { status?: Schemas['BulkStatus'] }>((call, { records }) => {
    const wanted = equal(call.query, ['status'])
    const { items, ...counts } = pageOf(records.of('bulks', callerOf(call).identity.id), call.query, {
      wanted,
      newestFirst: true,
    })
    return ok({ bulkProcesses: items.map(toBulk), ...counts })
  }),

  bulkId: operation((call, context) => ok(toBulkDetails(findBulk(call, context)))),

  bulkIdOperations: operation<
    undefined,
    PageQuery & { sequence?: number; status?: Schemas['BulkOperationStatus'] }
  >((call, context) => {
    const bulk = findBulk(call, context)
    const all = bulk.calls.map((one, index) => toBulkOperation(bulk, one, index + 1))
    const { items, ...counts } = pageOf(all, call.query, {
      wanted: equal(call.query, ['sequence', 'status']),
    })
    return ok({ operations: items, ...counts })
  }),

  bulkIdExecute: operation<Schemas['BulkIdExecuteRequest']>((call, context) => {
    const bulk = findIn(['SUBMITTED'], call, context)
    bulk.mode = call.body.mode ?? bulk.mode
    bulk.startedAt = context.now()
    run(bulk, context)
    return noContent
  }),

  bulkIdPause: operation((call, context) => {
    findIn(['RUNNING'], call, context).status = 'PAUSED'
    return noContent
  }),

  bulkIdResume: operation((call, context) => {
    run(findIn(['PAUSED'], call, context), context)
    return noContent
  }),

  bulkIdCancel: operation((call, context) => {
    const bulk = findIn(['SUBMITTED', 'RUNNING', 'PAUSED'], call, context)
    for (const one of bulk.calls) if (one.status === 'SUBMITTED') one.status = 'CANCELLED'
    bulk.status = 'CANCELLED'
    bulk.finishedAt = context.now()
    return noContent
  }),
}

function run(bulk: BulkRecord, context: SandboxContext) {
  bulk.status = 'RUNNING'
  plan(context, { at: context.now() + bulkStepMs, task: 'bulks.step', id: bulk.id })
}

/** @throws {Refusal} 404 unless it is the caller's */
function findBulk(
  call: Pick<Call, 'caller' | 'params'>,
  { state }: Pick<SandboxContext, 'state'>,
): BulkRecord {
  const bulk = state.bulks[call.params.bulk_id ?? '']
  if (bulk?.identityId !== callerOf(call).identity.id) throw notFound('There is no such bulk.')
  return bulk
}

/** @throws {Refusal} 404, or 409 unless it is in one of these states */
function findIn(
  states: readonly BulkRecord['status'][],
  call: Pick<Call, 'caller' | 'params'>,
  context: SandboxContext,
): BulkRecord {
  const bulk = findBulk(call, context)
  if (!states.includes(bulk.status)) throw conflict('INVALID_STATE')
  return bulk
}
