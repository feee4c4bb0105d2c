import type { components } from '@weavr-kit/core'
import type { PageQuery } from '../../pipeline/pageOf.js'
import { oneOf } from '../../state/matchesInstrument.js'
import type { SandboxContext } from '../../state/SandboxContext.js'
import type { Activity } from './Activity.js'
import { statusOf } from './toTransactionActivity.js'

type Schemas = components['schemas']

export interface ActivityQuery extends PageQuery {
  type?: Schemas['TransactionActivityType'][]
  status?: Schemas['TransactionActivityStatus'][]
  direction?: Schemas['TransactionActivityDirection']
  creationTimestampFrom?: number
  creationTimestampTo?: number
  lastUpdatedTimestampFrom?: number
  lastUpdatedTimestampTo?: number
  sortOrder?: Schemas['SortOrder']
  sortBy?: 'creationTimestamp' | 'lastUpdatedTimestamp'
}

/** Those that are as asked for, newest first unless asked otherwise. */
export function listActivities(activities: readonly Activity[], query: ActivityQuery, context: Pick<SandboxContext, 'state'>): Activity[] {
  const { sortOrder = 'DESC', sortBy = 'creationTimestamp' } = query
  const wanted = activities.filter((activity) => matches(activity, query) && (!query.status || query.status.includes(statusOf(activity, context))))
  const at = ({ startedAt, updatedAt }: Activity) => (sortBy === 'creationTimestamp' ? startedAt : updatedAt)
  return wanted.sort((a, b) => (sortOrder === 'ASC' ? at(a) - at(b) : at(b) - at(a)))
}

function matches({ type, direction, startedAt, updatedAt }: Activity, query: ActivityQuery): boolean {
  const { creationTimestampFrom = -Infinity, creationTimestampTo = Infinity } = query
  const { lastUpdatedTimestampFrom = -Infinity, lastUpdatedTimestampTo = Infinity } = query
  return (
    oneOf(query.type, type) &&
    (query.direction === undefined || query.direction === direction) &&
    startedAt >= creationTimestampFrom &&
    startedAt <= creationTimestampTo &&
    updatedAt >= lastUpdatedTimestampFrom &&
    updatedAt <= lastUpdatedTimestampTo
  )
}
