import type { Records } from '../../records/createRecords.js'
import type { UserRecord } from '../../state/UserRecord.js'

/** The users behind one e-mail address: one for each identity it may act for. */
export function usersOf(records: Records, email: string): UserRecord[] {
  const wanted = email.toLowerCase()
  return records.all('users').filter((user) => user.email.toLowerCase() === wanted)
}
