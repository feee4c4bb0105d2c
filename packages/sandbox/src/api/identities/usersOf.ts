import type { SandboxState } from '../../state/SandboxState.js'
import type { UserRecord } from '../authentication-factors/UserRecord.js'

/** The users behind one e-mail address: one for each identity it may act for. */
export function usersOf(state: SandboxState, email: string): UserRecord[] {
  const wanted = email.toLowerCase()
  return Object.values(state.users).filter((user) => user.email.toLowerCase() === wanted)
}
