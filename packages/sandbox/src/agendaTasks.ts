import { timeTasks } from './agenda/timeTasks.js'
import { bulkTasks } from './api/bulks/bulkTasks.js'
import type { AgendaTask } from './context/AgendaTask.js'
import { cardPaymentTasks } from './payments/cards/cardPaymentTasks.js'
import { linkedAccountTasks } from './payments/linked-accounts/linkedAccountTasks.js'
import { paymentTasks } from './payments/paymentTasks.js'
import { incomingWireTasks } from './payments/wires/incomingWireTasks.js'
import { wireTasks } from './payments/wires/wireTasks.js'
import { pushTasks } from './push/pushTasks.js'

/** All that happens by itself in the sandbox. */
export const agendaTasks: Readonly<Record<string, AgendaTask>> = {
  ...cardPaymentTasks,
  ...paymentTasks,
  ...wireTasks,
  ...incomingWireTasks,
  ...linkedAccountTasks,
  ...bulkTasks,
  ...pushTasks,
  ...timeTasks,
}
