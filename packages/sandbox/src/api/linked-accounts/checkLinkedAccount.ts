import type { components } from '@weavr-kit/core'
import { conflict } from '../../answers/Refusal.js'
import { sandboxCurrencies, sandboxProfiles } from '../../state/sandboxProfiles.js'
import { findAccountByBankDetails } from '../../payments/wires/findAccountByBankDetails.js'
import type { SandboxContext } from '../../context/SandboxContext.js'

type Schemas = components['schemas']

/** The currency that an account is linked in. @throws {Refusal} 409 unless it can be linked */
export function checkLinkedAccount(
  {
    profileId = sandboxProfiles.linkedAccount,
    accountReference: reference,
    currency: asked,
  }: Schemas['LinkedAccountCreateRequest'],
  identityId: string,
  context: SandboxContext,
): string {
  const { records } = context
  if (profileId !== sandboxProfiles.linkedAccount) throw conflict('PROFILE_NOT_FOUND')
  if ('iban' in reference && 'accountNumber' in reference) throw conflict('ACCOUNT_NUMBER_AND_IBAN_PROVIDED')
  if ('iban' in reference && 'sortCode' in reference) throw conflict('SORT_CODE_AND_IBAN_PROVIDED')
  const currency = asked ?? ('iban' in reference ? 'EUR' : 'accountNumber' in reference ? 'GBP' : 'USD')
  if (!sandboxCurrencies.includes(currency)) throw conflict('CURRENCY_NOT_SUPPORTED_BY_PROFILE')
  if (currency === 'EUR' && !('iban' in reference)) throw conflict('IBAN_MISSING')
  if (currency === 'GBP' && !('accountNumber' in reference)) throw conflict('ACCOUNT_NUMBER_MISSING')
  if (currency === 'USD' && !('accountDescriptor' in reference)) throw conflict('ACCOUNT_DESCRIPTOR_MISSING')
  if (!('accountDescriptor' in reference) && findAccountByBankDetails(reference, context))
    throw conflict('THIS_IS_A_MANAGED_ACCOUNT')
  const own = records
    .of('managedAccounts', identityId)
    .some((account) => account.currency === currency && account.state.state === 'ACTIVE')
  if (!own) throw conflict('MANAGED_ACCOUNT_MISSING')
  const linked = records
    .of('linkedAccounts', identityId)
    .some(
      ({ state, accountReference }) =>
        state !== 'REMOVED' &&
        state !== 'REJECTED' &&
        JSON.stringify(accountReference) === JSON.stringify(reference),
    )
  if (linked) throw conflict('LINKED_ACCOUNT_ALREADY_ADDED')
  return currency
}
