import { callerOf, type Call, type Caller } from '../../context/Call.js'
import { notFound } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { ManagedCardRecord } from '../../state/ManagedCardRecord.js'

/** The card that the path names. @throws {Refusal} 404 unless it is within the caller's reach */
export function findManagedCard(
  call: Pick<Call, 'caller' | 'params'>,
  { state }: Pick<SandboxContext, 'state'>,
): ManagedCardRecord {
  const card = state.managedCards[call.params.id ?? '']
  if (!card || !isInReach(card, callerOf(call))) throw notFound('There is no such managed card.')
  return card
}

/** The card is the identity's, and the user's own where the user's roles reach no further. */
export function isInReach(
  { identityId, userId }: ManagedCardRecord,
  { identity, user, reach }: Caller,
): boolean {
  return identityId === identity.id && (reach === 'all' || userId === user.id)
}
