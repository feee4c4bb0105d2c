import { cardPaymentTasks } from '../api/card-payments/cardPaymentTasks.js'
import { bulkTasks } from '../api/bulks/bulkTasks.js'
import { incomingWireTasks } from '../api/incoming-wire-transfers/incomingWireTasks.js'
import { linkedAccountTasks } from '../api/linked-accounts/linkedAccountTasks.js'
import { paymentTasks } from '../payments/paymentTasks.js'
import { wireTasks } from '../payments/wireTasks.js'
import type { SandboxContext } from '../state/SandboxContext.js'

/** What a task does to the thing with this id. `context.now()` is the moment that it was planned for. */
export type AgendaTask = (id: string, context: SandboxContext) => void

/** All that happens by itself in the sandbox. */
export const agendaTasks: Readonly<Record<string, AgendaTask>> = {
  ...cardPaymentTasks,
  ...paymentTasks,
  ...wireTasks,
  ...incomingWireTasks,
  ...linkedAccountTasks,
  ...bulkTasks,
}
