import { callerOf, type Call } from '../../pipeline/Call.js'
import { forbidden } from '../../pipeline/Refusal.js'
import type { SandboxState } from '../../state/SandboxState.js'
import type { UserRecord } from '../authentication-factors/UserRecord.js'
import { isConsumer, type ConsumerRecord } from './ConsumerRecord.js'

/** The caller's consumer, and the person it belongs to. @throws {Refusal} 403 when the caller acts for something else */
export function ownConsumer(call: Pick<Call, 'caller'>, { users }: SandboxState): { identity: ConsumerRecord; root: UserRecord } {
  const { identity } = callerOf(call)
  const root = users[identity.id]
  if (!isConsumer(identity) || !root) throw forbidden('INSUFFICIENT_PERMISSIONS')
  return { identity, root }
}
