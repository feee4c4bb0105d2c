import type { SandboxContext } from './SandboxContext.js'

/** What a task does to the thing with this id. `context.now()` is the moment that it was planned for. */
export type AgendaTask = (id: string, context: SandboxContext) => void
