import type { SandboxContext } from './SandboxContext.js'
import type { AgendaItem } from '../state/AgendaItem.js'

/** Puts something on the agenda, behind what is due at the same time. */
export function plan({ state }: Pick<SandboxContext, 'state'>, item: AgendaItem): void {
  const later = state.agenda.findIndex(({ at }) => at > item.at)
  if (later === -1) state.agenda.push(item)
  else state.agenda.splice(later, 0, item)
}
