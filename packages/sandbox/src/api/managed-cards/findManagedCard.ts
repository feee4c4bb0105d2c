import { callerOf, type Call } from '../../pipeline/Call.js'
import { notFound } from '../../pipeline/Refusal.js'
import type { SandboxContext } from '../../state/SandboxContext.js'
import type { ManagedCardRecord } from './ManagedCardRecord.js'

/** The card that the path names. @throws {Refusal} 404 unless it is the caller's */
export function findManagedCard(
  call: Pick<Call, 'caller' | 'params'>,
  { state }: Pick<SandboxContext, 'state'>,
): ManagedCardRecord {
  const card = state.managedCards[call.params.id ?? '']
  if (card?.identityId !== callerOf(call).identity.id) throw notFound('There is no such managed card.')
  return card
}
