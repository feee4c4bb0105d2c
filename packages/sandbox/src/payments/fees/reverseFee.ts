import { inFull, postNow } from '../postNow.js'
import type { SandboxContext } from '../../context/SandboxContext.js'

/** Gives a fee back. */
export function reverseFee(id: string, context: SandboxContext): void {
  const fee = context.state.fees[id]
  if (fee?.status !== 'COMPLETED') return
  const transaction = { id, type: 'fees', subtype: 'fee_reversals' } as const
  postNow(context, fee.instrument.id, {
    transaction,
    description: `Given back: ${fee.description}`,
    ...inFull(fee.amount.amount),
  })
  fee.status = 'REVERSED'
  fee.lastUpdatedTimestamp = context.now()
}
