import { callerOf, type Call } from '../../context/Call.js'
import { forbidden, notFound } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import type { UserRecord } from '../../state/UserRecord.js'

/**
 * The user that the path names.
 * @throws {Refusal} 404 unless of the caller's identity, 403 for those who may see only themselves
 */
export function findUser(
  call: Pick<Call, 'caller' | 'params'>,
  { state }: Pick<SandboxContext, 'state'>,
): UserRecord {
  const { identity, user: self, reach } = callerOf(call)
  const user = state.users[call.params.user_id ?? '']
  if (user?.identityId !== identity.id) throw notFound('There is no such user.')
  if (reach === 'own' && user.id !== self.id) throw forbidden('INSUFFICIENT_PERMISSIONS')
  return user
}
