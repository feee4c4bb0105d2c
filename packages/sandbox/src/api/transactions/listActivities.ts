import type { components } from '@weavr-kit/core'
import type { PageQuery } from '../../answers/pageOf.js'
import { equal, oneOf, within, type Condition } from '../../answers/Condition.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
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
export function listActivities(
  activities: readonly Activity[],
  query: ActivityQuery,
  context: Pick<SandboxContext, 'state'>,
): Activity[] {
  const { sortOrder = 'DESC', sortBy = 'creationTimestamp' } = query
  const wanted = activityConditions(query, context)
  const at = ({ startedAt, updatedAt }: Activity) => (sortBy === 'creationTimestamp' ? startedAt : updatedAt)
  const found = activities.filter((activity) => wanted.every((meets) => meets(activity)))
  return found.sort((a, b) => (sortOrder === 'ASC' ? at(a) - at(b) : at(b) - at(a)))
}

function activityConditions(
  query: ActivityQuery,
  context: Pick<SandboxContext, 'state'>,
): Condition<Activity>[] {
  return [
    ...oneOf(query.type, ({ type }: Activity) => type),
    ...equal(query, ['direction']),
    ...within(({ startedAt }: Activity) => startedAt, query.creationTimestampFrom, query.creationTimestampTo),
    ...within(
      ({ updatedAt }: Activity) => updatedAt,
      query.lastUpdatedTimestampFrom,
      query.lastUpdatedTimestampTo,
    ),
    ...oneOf(query.status, (activity: Activity) => statusOf(activity, context)),
  ]
}
