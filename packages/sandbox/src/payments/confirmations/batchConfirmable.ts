import type { SandboxContext } from '../../context/SandboxContext.js'
import type { Confirmable } from './Confirmable.js'
import type { BeneficiaryRecord } from '../../state/BeneficiaryRecord.js'

/** A batch, as something to confirm: then its beneficiaries are trusted, or gone. */
export function batchConfirmable(
  id: string,
  identityId: string,
  { state }: Pick<SandboxContext, 'state'>,
): Confirmable | undefined {
  const batch = state.beneficiaryBatches[id]
  if (batch?.identityId !== identityId) return undefined
  const creates = batch.operationBatchId.operation === 'CREATE'
  const members = () =>
    batch.beneficiaryIds.map((member) => state.beneficiaries[member]).filter((member) => member !== undefined)
  const give = (to: BeneficiaryRecord['state']) => {
    // One that was found invalid stays so, whatever becomes of its batch.
    for (const member of members()) if (member.state !== 'INVALID') member.state = to
  }
  return {
    waits: batch.state === 'PENDING_CHALLENGE',
    exempt: false,
    confirm() {
      batch.state = 'COMPLETED'
      give(creates ? 'ACTIVE' : 'REMOVED')
    },
    fail() {
      batch.state = 'CHALLENGE_FAILED'
      if (creates) give('CHALLENGE_FAILED')
    },
  }
}
