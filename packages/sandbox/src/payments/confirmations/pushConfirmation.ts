import type { PushChallengeRecord } from '../../state/PushChallengeRecord.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { findConfirmable } from './findConfirmable.js'
import type { ConfirmableType } from '../../state/ConfirmableType.js'

/** What a device is asked about, as a push challenge keeps it. */
export const toPushSubject = (type: ConfirmableType, ids: readonly string[]): string =>
  [type, ...ids].join(' ')

/** Confirms what a device said yes to, if it still waits. */
export function confirmByPush({ subject, userId }: PushChallengeRecord, context: SandboxContext): void {
  const [type, ...ids] = subject.split(' ')
  const identityId = context.state.users[userId]?.identityId ?? ''
  for (const id of ids) {
    const thing = findConfirmable(type as ConfirmableType, id, identityId, context)
    if (thing?.waits) thing.confirm()
  }
}
