import { plan } from '../../context/plan.js'
import { chargeFee } from '../fees/chargeFee.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { WireRecord } from '../../state/PaymentRecord.js'
import { postNow } from '../postNow.js'
import { setState } from '../setState.js'
import { toWirePosting } from './toWirePosting.js'

/** How long the networks take. */
export const wireTakesMs = 30_000

/** Hands a wire to its network: what it takes is no longer available, but still there. */
export function submitWire(wire: WireRecord, context: SandboxContext): void {
  const { id, source, amount, fee } = wire
  postNow(context, source.id, { ...toWirePosting(wire), available: -amount.amount, actual: 0 })
  if (fee) wire.feeId = chargeFee({ wire, amount: fee }, context).id
  wire.executionTimestamp = String(context.now())
  setState(wire, 'SUBMITTED', context)
  plan(context, { at: context.now() + wireTakesMs, task: 'wires.arrive', id })
}
