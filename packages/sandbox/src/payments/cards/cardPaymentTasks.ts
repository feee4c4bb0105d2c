import type { AgendaTask } from '../../context/AgendaTask.js'
import { settleCardPayment } from './closeCardPayment.js'

export const cardPaymentTasks = {
  'card-payments.settle': (id, context) => {
    settleCardPayment(id, context)
  },
} satisfies Record<string, AgendaTask>
