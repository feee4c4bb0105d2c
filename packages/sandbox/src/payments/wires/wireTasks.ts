import type { AgendaTask } from '../../context/AgendaTask.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { completeWire, rejectWire, returnWire } from './endWire.js'
import type { WireRecord } from '../../state/PaymentRecord.js'

/** What banks do with a wire, unless the Simulator API was quicker. */
export const wireTasks = {
  'wires.arrive': (id, context) => {
    const wire = findWire(id, context)
    if (wire?.state !== 'SUBMITTED') return
    // A payee called so, for pages that have to show a refusal.
    if (/^rejected\b/i.test(wire.payee.name)) rejectWire(wire, context)
    else completeWire(wire, context)
  },
  'wires.return': (id, context) => {
    const wire = findWire(id, context)
    if (wire?.state === 'COMPLETED') returnWire(wire, context)
  },
} satisfies Record<string, AgendaTask>

function findWire(id: string, { state }: SandboxContext): WireRecord | undefined {
  const payment = state.payments[id]
  return payment && 'payee' in payment ? payment : undefined
}
