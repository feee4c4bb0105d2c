import type { FoundInstrument } from './findInstrument.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import { inFull, postNow } from './postNow.js'
import type { SendRecord } from '../state/SendRecord.js'
import type { TransferRecord } from '../state/TransferRecord.js'

/** Moves a payment's amount from one instrument to another, at once and in full. */
export function moveBetween(
  { id, kind, amount, description }: TransferRecord | SendRecord,
  from: FoundInstrument,
  to: FoundInstrument,
  context: SandboxContext,
): void {
  const shared = { transaction: { id, type: kind } }
  const said = (otherwise: string) => description || otherwise
  postNow(context, from.id, {
    ...shared,
    description: said(`To ${to.friendlyName}`),
    counterparty: asCounterparty(to, context),
    ...inFull(-amount.amount),
  })
  postNow(context, to.id, {
    ...shared,
    description: said(`From ${from.friendlyName}`),
    counterparty: asCounterparty(from, context),
    ...inFull(amount.amount),
  })
}

function asCounterparty({ id, type, friendlyName, identityId }: FoundInstrument, { state }: SandboxContext) {
  const identity = state.identities[identityId]
  const ownerType = identity?.type === 'CONSUMER' ? ('consumers' as const) : ('corporates' as const)
  return {
    id,
    type,
    friendlyName,
    ...(identity && { owner: { id: identity.id, type: ownerType, name: identity.name } }),
  }
}
