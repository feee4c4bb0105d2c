import type { AgendaTask } from '../context/AgendaTask.js'

/** Nobody answered the device in time. */
export const pushTasks = {
  'push.expire': (id, { state }) => {
    const challenge = state.pushChallenges[id]
    if (challenge?.status === 'PENDING') challenge.status = 'EXPIRED'
  },
} satisfies Record<string, AgendaTask>
