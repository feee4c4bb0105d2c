import type { FactorRecord, UserRecord } from '../state/UserRecord.js'

const types = { SMS: 'OTP', AUTHY: 'PUSH', BIOMETRIC: 'BIOMETRIC' } as const

/** Gives the user's factor of this channel a status; the other factors stay as they are. */
export function setFactor(
  user: UserRecord,
  channel: FactorRecord['channel'],
  status: FactorRecord['status'],
): void {
  user.factors = [
    ...user.factors.filter((factor) => factor.channel !== channel),
    { type: types[channel], channel, status },
  ]
}
