import type { CheckRecord } from '../../state/CheckRecord.js'
import type { IdentityRecord } from '../../state/IdentityRecord.js'

/** How far the check of an identity is. One that came verified into the world has nothing to start. */
export function checkOf({ id, verified, check }: IdentityRecord): CheckRecord {
  return verified
    ? { status: 'APPROVED', reference: check?.reference ?? id }
    : (check ?? { status: 'NOT_STARTED', reference: id })
}
