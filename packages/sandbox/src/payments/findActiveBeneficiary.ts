import { conflict } from '../answers/Refusal.js'
import type { SandboxContext } from '../context/SandboxContext.js'
import type { BeneficiaryRecord } from '../state/BeneficiaryRecord.js'

/**
 * The beneficiary that a payment goes to.
 * @throws {Refusal} 409 `BENEFICIARY_NOT_FOUND` unless the identity trusts it
 */
export function findActiveBeneficiary(
  id: string,
  identityId: string,
  { state }: Pick<SandboxContext, 'state'>,
): BeneficiaryRecord {
  const beneficiary = state.beneficiaries[id]
  if (beneficiary?.identityId !== identityId || beneficiary.state !== 'ACTIVE')
    throw conflict('BENEFICIARY_NOT_FOUND')
  return beneficiary
}
