import type { AgendaTask } from '../context/AgendaTask.js'

/**
 * Moments at which something shows that goes by time alone, such as a card that is under way. There is
 * nothing to do; but whoever watches has to look.
 */
export const timeTasks = { 'time.passes': () => {} } satisfies Record<string, AgendaTask>
