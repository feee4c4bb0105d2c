import { callerOf, type Call } from '../context/Call.js'
import type { SandboxContext } from '../context/SandboxContext.js'

interface AskedFields {
  profileId: string
  tag?: string
  description?: string
  scheduledTimestamp?: string
}

/** What a new payment of any kind begins with. */
export function newPaymentFields(
  call: Pick<Call, 'caller'>,
  body: AskedFields,
  { nextId, now }: Pick<SandboxContext, 'nextId' | 'now'>,
) {
  const { profileId, tag, description, scheduledTimestamp } = body
  const at = now()
  const { identity } = callerOf(call)
  const asked = { profileId, tag, description, scheduledTimestamp }
  return { id: nextId(), identityId: identity.id, ...asked, creationTimestamp: at, lastUpdatedTimestamp: at }
}
