import type { IdentityRecord } from '../../state/IdentityRecord.js'
import type { CorporateRecord } from '../../state/CorporateRecord.js'
import { callerOf, type Call } from '../../context/Call.js'
import { forbidden } from '../../answers/Refusal.js'
import type { SandboxState } from '../../state/SandboxState.js'
import type { UserRecord } from '../../state/UserRecord.js'

export const isCorporate = (identity: IdentityRecord): identity is CorporateRecord =>
  identity.type === 'CORPORATE'

/**
 * The caller's corporate, and the person it belongs to.
 * @throws {Refusal} 403 when the caller acts for something else
 */
export function ownCorporate(
  call: Pick<Call, 'caller'>,
  { users }: SandboxState,
): { identity: CorporateRecord; root: UserRecord } {
  const { identity } = callerOf(call)
  const root = users[identity.id]
  if (!isCorporate(identity) || !root) throw forbidden('INSUFFICIENT_PERMISSIONS')
  return { identity, root }
}
