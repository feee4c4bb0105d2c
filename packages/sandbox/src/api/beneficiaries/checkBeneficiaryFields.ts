import type { components } from '@weavr-kit/core'
import { faultOfPayeeName } from '../../payments/wires/faultOfPayeeName.js'
import { badRequest, type InvalidField } from '../../answers/Refusal.js'

type Fields = components['schemas']['BeneficiaryFields']

/** Rules of a beneficiary's fields that depend on each other, or on the day. @throws {Refusal} 400 */
export function checkBeneficiaryFields(beneficiaries: readonly Fields[], now: number): void {
  const faults = beneficiaries.flatMap((fields, index) =>
    faultsOf(fields, `beneficiaries[${index}].beneficiaryInformation`, now),
  )
  if (faults.length > 0) throw badRequest(faults)
}

function faultsOf(
  { beneficiaryInformation: who, beneficiaryDetails: details }: Fields,
  at: string,
  now: number,
): InvalidField[] {
  const [field, name] =
    'businessName' in who ? ['businessName', who.businessName] : ['fullName', who.fullName]
  const isUk = 'bankAccountDetails' in details && !('iban' in details.bankAccountDetails)
  const error = faultOfPayeeName(name, isUk ? 'uk' : 'iban')
  const faults: InvalidField[] = error ? [{ params: [], fieldName: `${at}.${field}`, error }] : []
  const bornLater = 'dateOfBirth' in who && who.dateOfBirth !== undefined && Date.parse(who.dateOfBirth) > now
  return bornLater ? [...faults, { params: [], fieldName: `${at}.dateOfBirth`, error: 'RANGE' }] : faults
}
