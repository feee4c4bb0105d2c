import type { AgendaTask } from '../../context/AgendaTask.js'
import { plan } from '../../context/plan.js'
import type { Answer } from '../../state/Answer.js'
import type { Call } from '../../context/Call.js'
import { Refusal } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { bulkStepMs } from './bulkStepMs.js'
import type { BulkCall, BulkRecord } from '../../state/BulkRecord.js'

/**
 * So many calls are made in one step: enough for 10,000 to be done in under two minutes, few enough to see
 * them pass.
 */
const callsPerStep = 100

/** A running bulk goes on: its calls go through the same operations as anybody's. */
export const bulkTasks = {
  'bulks.step': (id, context) => {
    const bulk = context.state.bulks[id]
    if (bulk?.status !== 'RUNNING') return
    for (const call of bulk.calls.filter(({ status }) => status === 'SUBMITTED').slice(0, callsPerStep)) {
      make(call, bulk, context)
      if (call.status === 'FAILED' && bulk.mode === 'ON_FAILURE_STOP') return finish(bulk, context)
    }
    if (bulk.calls.every(({ status }) => status !== 'SUBMITTED')) finish(bulk, context)
    else plan(context, { at: context.now() + bulkStepMs, task: 'bulks.step', id })
  },
} satisfies Record<string, AgendaTask>

function make(call: BulkCall, bulk: BulkRecord, context: SandboxContext) {
  const answer = attempt(call, bulk, context)
  call.status = answer.status < 300 ? 'COMPLETED' : 'FAILED'
  if (answer.body !== undefined) call.answer = answer.body
}

function attempt(call: BulkCall, bulk: BulkRecord, context: SandboxContext): Answer {
  try {
    const answer = context.perform(bulk.operationId, toCall(call, bulk, context), context)
    if (answer instanceof Promise)
      throw new Error(`${bulk.operationId} takes time, which a step of a bulk has not.`)
    return answer
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
}

function toCall({ params, body }: BulkCall, { token }: BulkRecord, { state }: SandboxContext): Call {
  const record = state.tokens[token]
  const user = record && state.users[record.userId]
  const identity = user && state.identities[user.identityId]
  // Whether the user's roles allow it was asked when the bulk was submitted.
  const caller = record && user && identity && { token: record, user, identity, reach: 'all' as const }
  return { params, query: {}, body, headers: new Headers(), ...(caller && { caller }) }
}

function finish(bulk: BulkRecord, { now }: SandboxContext) {
  const completed = bulk.calls.filter(({ status }) => status === 'COMPLETED').length
  for (const call of bulk.calls) if (call.status === 'SUBMITTED') call.status = 'CANCELLED'
  bulk.status =
    completed === bulk.calls.length ? 'COMPLETED' : completed > 0 ? 'PARTIALLY_COMPLETED' : 'FAILED'
  bulk.finishedAt = now()
}
