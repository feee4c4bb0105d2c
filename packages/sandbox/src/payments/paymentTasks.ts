import type { AgendaTask } from '../context/AgendaTask.js'
import { proceed } from './proceed.js'

/** The day of a scheduled payment has come. */
export const paymentTasks = {
  'payments.due': (id, context) => {
    const payment = context.state.payments[id]
    if (payment?.state === 'SCHEDULED') proceed(payment, context)
  },
} satisfies Record<string, AgendaTask>
