import { proceed, reject } from '../proceed.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { batchConfirmable } from './batchConfirmable.js'
import { declarationConfirmable } from './declarationConfirmable.js'
import type { ConfirmableType } from '../../state/ConfirmableType.js'
import type { Confirmable } from './Confirmable.js'

/** The thing of this identity with this id. */
export function findConfirmable(
  type: ConfirmableType,
  id: string,
  identityId: string,
  context: SandboxContext,
): Confirmable | undefined {
  if (type === 'beneficiary_batches') return batchConfirmable(id, identityId, context)
  if (type === 'linked_account_declaration') return declarationConfirmable(id, identityId, context)
  const payment = context.state.payments[id]
  if (payment?.kind !== type || payment.identityId !== identityId) return undefined
  return {
    waits: payment.state === 'PENDING_CHALLENGE',
    exempt: payment.challengeExemptionReason !== undefined,
    confirm() {
      payment.confirmedAt = context.now()
      proceed(payment, context)
    },
    fail: () => reject(payment, 'USER', context),
  }
}
