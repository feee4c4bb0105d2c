import type { SandboxContext } from '../state/SandboxContext.js'
import { agendaTasks } from './agendaTasks.js'

/**
 * Does what has become due, in order of time. The sandbox has no timers: it catches up before anybody can look,
 * so that a clock set forward by a month makes the month happen.
 */
export function runAgenda(context: SandboxContext): void {
  const { agenda } = context.state
  for (let item = agenda[0]; item && item.at <= context.now(); item = agenda[0]) {
    agenda.shift()
    const { at, task, id } = item
    agendaTasks[task]?.(id, { ...context, now: () => at })
  }
}
