import type { components } from '@weavr-kit/core'
import { findAccountByBankDetails } from '../../payments/wires/findAccountByBankDetails.js'
import { findInstrument } from '../../payments/findInstrument.js'
import type { SandboxContext } from '../../context/SandboxContext.js'

type Schemas = components['schemas']

/** Why a beneficiary cannot be had, if so. */
export function validateBeneficiary(
  { beneficiaryDetails }: Schemas['BeneficiaryFields'],
  identityId: string,
  context: SandboxContext,
): Schemas['Beneficiary']['validationFailure'] {
  if ('instrument' in beneficiaryDetails) {
    const found = findInstrument(context.state, beneficiaryDetails.instrument)
    if (!found || found.state === 'DESTROYED') return 'INSTRUMENT_DETAILS_NOT_FOUND'
    if (found.identityId === identityId) return 'BENEFICIARY_BELONGS_TO_SAME_IDENTITY'
  } else {
    const own = findAccountByBankDetails(beneficiaryDetails.bankAccountDetails, context)
    if (own?.identityId === identityId) return 'BENEFICIARY_BELONGS_TO_SAME_IDENTITY'
  }
  const key = keyOf(beneficiaryDetails)
  const known = context.records
    .of('beneficiaries', identityId)
    .some((other) => isLive(other.state) && keyOf(other.beneficiaryDetails) === key)
  return known ? 'BENEFICIARY_DETAILS_ALREADY_EXIST' : undefined
}

const isLive = (state: Schemas['BeneficiaryState']) => state === 'ACTIVE' || state === 'PENDING_CHALLENGE'

/** What two beneficiaries must not share. */
function keyOf(details: Schemas['BeneficiaryFields']['beneficiaryDetails']): string {
  if ('instrument' in details) return details.instrument.id
  const bank = details.bankAccountDetails
  return 'iban' in bank
    ? bank.iban
    : `${bank.sortCode} ${bank.accountNumber} ${bank.secondaryReference ?? ''}`
}
