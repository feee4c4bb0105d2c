import type { FactorRecord, UserRecord } from '../state/UserRecord.js'

export function activeFactor(user: UserRecord, channel: FactorRecord['channel']): FactorRecord | undefined {
  return user.factors.find((factor) => factor.channel === channel && factor.status === 'ACTIVE')
}
