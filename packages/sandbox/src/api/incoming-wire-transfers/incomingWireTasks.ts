import type { AgendaTask } from '../../agenda/agendaTasks.js'
import { settleIncomingWire } from './receiveWire.js'

/** A wire that was looked at counts now. */
export const incomingWireTasks = { 'incoming-wires.arrive': settleIncomingWire } satisfies Record<string, AgendaTask>
