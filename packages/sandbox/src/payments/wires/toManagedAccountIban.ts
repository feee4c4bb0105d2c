import type { components } from '@weavr-kit/core'
import type { ManagedAccountRecord } from '../../state/ManagedAccountRecord.js'

type Iban = components['schemas']['ManagedAccountIban']
type BankDetails = components['schemas']['ManagedAccountBankDetails']

/** How long an IBAN takes to be allocated. */
export const ibanAllocationMs = 10_000

/** What the contract answers for an account's IBAN at this moment. */
export function toManagedAccountIban(account: ManagedAccountRecord, holder: string, now: number): Iban {
  if (account.ibanRequestedAt === undefined) return { state: 'UNALLOCATED', bankAccountDetails: [] }
  if (now - account.ibanRequestedAt < ibanAllocationMs)
    return { state: 'PENDING_ALLOCATION', bankAccountDetails: [] }
  return {
    state: 'ALLOCATED',
    bankAccountDetails: [account.currency === 'GBP' ? sterling(account, holder) : euro(account, holder)],
  }
}

function euro({ id }: ManagedAccountRecord, holder: string): BankDetails {
  return {
    beneficiaryNameAndSurname: holder,
    beneficiaryBank: 'Grand Harbour Bank plc',
    beneficiaryBankAddress: '14 Barriera Wharf, Valletta VLT 1971, Malta',
    details: {
      iban: withCheckDigits('MT', `GHBK10015${id.padStart(18, '0')}`),
      bankIdentifierCode: 'GHBKMTMT',
    },
    type: 'IBAN',
  }
}

function sterling({ id }: ManagedAccountRecord, holder: string): BankDetails {
  return {
    beneficiaryNameAndSurname: holder,
    beneficiaryBank: 'Tideway Clearing Ltd',
    beneficiaryBankAddress: '3 Wharf Lane, London SE1 9PP, United Kingdom',
    paymentReference: id.slice(-8),
    details: { accountNumber: id.slice(-8), sortCode: '040075' },
    type: 'FASTER_PAYMENTS',
  }
}

/** ISO 13616: the check digits make the rearranged number leave 1 when divided by 97. */
function withCheckDigits(country: string, account: string): string {
  const digits = [...`${account}${country}00`].map((sign) => parseInt(sign, 36)).join('')
  const check = 98n - (BigInt(digits) % 97n)
  return `${country}${String(check).padStart(2, '0')}${account}`
}
