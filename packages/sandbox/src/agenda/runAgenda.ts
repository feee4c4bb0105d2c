import type { AgendaTask } from '../context/AgendaTask.js'
import type { SandboxContext } from '../context/SandboxContext.js'

/**
 * Does what has become due, in order of time. The sandbox has no timers: it catches up before anybody can
 * look, so that a clock set forward by a month makes the month happen.
 * @param onDone hears of each thing that was done, at the moment that it was planned for
 */
export function runAgenda(
  tasks: Readonly<Record<string, AgendaTask>>,
  context: SandboxContext,
  onDone: (context: SandboxContext) => void = () => {},
): void {
  const { agenda } = context.state
  for (let item = agenda[0]; item && item.at <= context.now(); item = agenda[0]) {
    agenda.shift()
    const { at, task, id } = item
    const then = { ...context, now: () => at }
    if (Object.hasOwn(tasks, task)) tasks[task]?.(id, then)
    onDone(then)
  }
}
