import type { SandboxState } from '../../state/SandboxState.js'
import type { UserRecord } from '../../state/UserRecord.js'

/** How long a password may be used. */
export const passwordLivesMs = 365 * 86_400_000

/** Gives the user's address a first password. Returns until when it may be used. */
export function createLogin(
  { logins }: SandboxState,
  { email }: UserRecord,
  password: string,
  now: number,
): number {
  const expiresAt = now + passwordLivesMs
  logins[email.toLowerCase()] = { password, failures: 0, expiresAt }
  return expiresAt
}
