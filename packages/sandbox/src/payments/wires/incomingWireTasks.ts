import type { AgendaTask } from '../../context/AgendaTask.js'
import { settleIncomingWire } from './receiveWire.js'

/** A wire that was looked at counts now. */
export const incomingWireTasks = { 'incoming-wires.arrive': settleIncomingWire } satisfies Record<
  string,
  AgendaTask
>
