import type { IdentityRecord } from '../../state/IdentityRecord.js'
import type { ConsumerRecord } from '../../state/ConsumerRecord.js'
import { callerOf, type Call } from '../../context/Call.js'
import { forbidden } from '../../answers/Refusal.js'
import type { SandboxState } from '../../state/SandboxState.js'
import type { UserRecord } from '../../state/UserRecord.js'

export const isConsumer = (identity: IdentityRecord): identity is ConsumerRecord =>
  identity.type === 'CONSUMER'

/**
 * The caller's consumer, and the person it belongs to.
 * @throws {Refusal} 403 when the caller acts for something else
 */
export function ownConsumer(
  call: Pick<Call, 'caller'>,
  { users }: SandboxState,
): { identity: ConsumerRecord; root: UserRecord } {
  const { identity } = callerOf(call)
  const root = users[identity.id]
  if (!isConsumer(identity) || !root) throw forbidden('INSUFFICIENT_PERMISSIONS')
  return { identity, root }
}
