import type { SandboxContext } from '../state/SandboxContext.js'

/** What a task does to the thing with this id. `context.now()` is the moment that it was planned for. */
export type AgendaTask = (id: string, context: SandboxContext) => void

/** All that happens by itself in the sandbox. */
export const agendaTasks: Readonly<Record<string, AgendaTask>> = {}
