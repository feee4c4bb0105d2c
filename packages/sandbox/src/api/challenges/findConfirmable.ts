import type { components } from '@weavr-kit/core'
import { proceed, reject } from '../../payments/proceed.js'
import type { SandboxContext } from '../../state/SandboxContext.js'
import { batchConfirmable } from '../beneficiaries/batchConfirmable.js'
import { declarationConfirmable } from '../linked-accounts/declarationConfirmable.js'

/** What a challenge may be about. Batches of beneficiaries have challenges of their own, by the same rules. */
export type ConfirmableType = components['schemas']['ChallengedResourceType'] | 'beneficiary_batches'

/** Something that waits for its user to confirm it with a second factor. */
export interface Confirmable {
  waits: boolean
  /** It does not wait because it need not be confirmed. */
  exempt: boolean
  confirm(): void
  /** Too many wrong codes. */
  fail(): void
}

/** The thing of this identity with this id. */
export function findConfirmable(type: ConfirmableType, id: string, identityId: string, context: SandboxContext): Confirmable | undefined {
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
