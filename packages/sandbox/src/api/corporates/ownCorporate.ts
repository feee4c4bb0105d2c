import { callerOf, type Call } from '../../pipeline/Call.js'
import { forbidden } from '../../pipeline/Refusal.js'
import type { SandboxState } from '../../state/SandboxState.js'
import type { UserRecord } from '../authentication-factors/UserRecord.js'
import { isCorporate, type CorporateRecord } from './CorporateRecord.js'

/** The caller's corporate, and the person it belongs to. @throws {Refusal} 403 when the caller acts for something else */
export function ownCorporate(call: Pick<Call, 'caller'>, { users }: SandboxState): { identity: CorporateRecord; root: UserRecord } {
  const { identity } = callerOf(call)
  const root = users[identity.id]
  if (!isCorporate(identity) || !root) throw forbidden('INSUFFICIENT_PERMISSIONS')
  return { identity, root }
}
