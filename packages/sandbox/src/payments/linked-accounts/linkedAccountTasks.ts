import type { AgendaTask } from '../../context/AgendaTask.js'
import { endSteps } from './endSteps.js'

/** Weavr has looked at the account. */
export const linkedAccountTasks = {
  'linked-accounts.checked': (id, context) => {
    const account = context.state.linkedAccounts[id]
    if (account) endSteps(account, ['INTERNAL_CHECKS'], 'COMPLETED', context)
  },
} satisfies Record<string, AgendaTask>
