import { completeWire, rejectWire, returnWire } from '../payments/wires/endWire.js'
import type { WireRecord } from '../state/PaymentRecord.js'
import { ok } from '../answers/ok.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import { simulation, type Simulation } from './Simulation.js'

const path = '/wiretransfers/outgoing/{outgoing_wire_transfer_id}'

/** What the payee's bank does with an outgoing wire, before it does so by itself. */
export const wireSimulations = {
  wiretransfers_outgoing_outgoing_wire_transfer_id_accept: simulation({
    path: `${path}/accept`,
    run: ({ params }, context) =>
      ok({ code: end(findWire(params.outgoing_wire_transfer_id, context), completeWire, context) }),
  }),

  wiretransfers_outgoing_outgoing_wire_transfer_id_reject: simulation({
    path: `${path}/reject`,
    run({ params }, context) {
      const wire = findWire(params.outgoing_wire_transfer_id, context)
      // Refused after it had arrived: the bank sends it back. Weavr's simulator has no other way to show
      // that.
      if (wire?.state !== 'COMPLETED') return ok({ code: end(wire, rejectWire, context) })
      returnWire(wire, context)
      return ok({ code: 'COMPLETED' })
    },
  }),
} satisfies Record<string, Simulation>

type Verdict =
  'COMPLETED' | 'DENIED' | 'DENIED_WIRE_TRANSFER_NOT_FOUND' | 'DENIED_WIRE_TRANSFER_ALREADY_COMPLETED'

function end(
  wire: WireRecord | undefined,
  how: (wire: WireRecord, context: SandboxContext) => void,
  context: SandboxContext,
): Verdict {
  if (!wire) return 'DENIED_WIRE_TRANSFER_NOT_FOUND'
  if (wire.state === 'COMPLETED') return 'DENIED_WIRE_TRANSFER_ALREADY_COMPLETED'
  if (wire.state !== 'SUBMITTED') return 'DENIED'
  how(wire, context)
  return 'COMPLETED'
}

function findWire(id = '', { state }: SandboxContext): WireRecord | undefined {
  const payment = state.payments[id]
  return payment && 'payee' in payment ? payment : undefined
}
