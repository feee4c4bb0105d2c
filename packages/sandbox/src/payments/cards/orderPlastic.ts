import { plan } from '../../context/plan.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { PlasticRecord } from '../../state/PhysicalCardRecord.js'

const hourMs = 3_600_000

/** How long after the order a piece of plastic comes this far, latest first. */
export const plasticStages = [
  ['DELIVERED', 96 * hourMs],
  ['DISPATCHED', 24 * hourMs],
  ['SENT_FOR_FULFILLMENT', hourMs],
] as const

/** Orders a piece of plastic for the card with this id. It is on its way by time alone. */
export function orderPlastic(
  cardId: string,
  activationCode: string | undefined,
  context: Pick<SandboxContext, 'state' | 'now'>,
): PlasticRecord {
  const orderedAt = context.now()
  for (const [, afterMs] of plasticStages)
    plan(context, { at: orderedAt + afterMs, task: 'time.passes', id: cardId })
  return { orderedAt, activated: false, ...(activationCode && { activationCode }) }
}
