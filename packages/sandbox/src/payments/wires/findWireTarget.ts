import type { components } from '@weavr-kit/core'
import type { Payee } from '../../state/PaymentFields.js'
import { conflict } from '../../answers/Refusal.js'
import type { SandboxContext } from '../../context/SandboxContext.js'
import { findActiveBeneficiary } from '../findActiveBeneficiary.js'

type Schemas = components['schemas']

export interface WireTarget {
  payee: Payee
  type: Schemas['OutgoingWireTransferType']
  /** Somebody has checked whose account it is: there is no need to ask its bank. */
  known: boolean
}

/**
 * The bank account that a wire goes to, however it was named.
 * @throws {Refusal} 409 when it is not to be found
 */
export function findWireTarget(
  destination: Schemas['OutgoingWireTransferDestination'],
  identityId: string,
  context: Pick<SandboxContext, 'state'>,
): WireTarget {
  if ('beneficiaryId' in destination) return beneficiary(destination.beneficiaryId, identityId, context)
  if ('id' in destination) return linkedAccount(destination.id, identityId, context)
  const { name } = destination
  if ('bankAccountDetails' in destination)
    return { ...toTarget(name, destination.bankAccountDetails), known: false }
  if ('account' in destination) {
    const { account: accountNumber, bankIdentifierCode: bic } = destination
    return { payee: { name, accountNumber, ...(bic !== undefined && { bic }) }, type: 'SWIFT', known: false }
  }
  return { ...toTarget(name, destination), known: false }
}

function beneficiary(id: string, identityId: string, context: Pick<SandboxContext, 'state'>): WireTarget {
  const { beneficiaryDetails, beneficiaryInformation: who } = findActiveBeneficiary(id, identityId, context)
  if (!('bankAccountDetails' in beneficiaryDetails)) throw conflict('BENEFICIARY_TYPE_INVALID')
  const name = 'businessName' in who ? who.businessName : who.fullName
  return { ...toTarget(name, beneficiaryDetails.bankAccountDetails), known: true }
}

function linkedAccount(id: string, identityId: string, { state }: Pick<SandboxContext, 'state'>): WireTarget {
  const account = state.linkedAccounts[id]
  if (account?.identityId !== identityId || account.state !== 'ACTIVE')
    throw conflict('EXTERNAL_DESTINATION_ACCOUNT_NOT_FOUND')
  const { name, accountReference } = account
  if (!accountReference || 'accountDescriptor' in accountReference)
    throw conflict('BENEFICIARY_BANK_DETAILS_INVALID')
  return { ...toTarget(name, accountReference), known: true }
}

/** Bank details of one of the two networks that look alike everywhere in the contract. */
export function toTarget(
  name: string,
  details: Schemas['IbanDetails'] | Schemas['AccountNumberAndSortCode'],
): Pick<WireTarget, 'payee' | 'type'> {
  if ('iban' in details) {
    const { iban, bankIdentifierCode: bic } = details
    // Iceland's own network takes its own accounts.
    return {
      payee: { name, iban, ...(bic !== undefined && { bic }) },
      type: iban.startsWith('IS') ? 'RIX' : 'SEPA',
    }
  }
  const { accountNumber, sortCode } = details
  return { payee: { name, accountNumber, sortCode }, type: 'FASTER_PAYMENTS' }
}
