import { formatMoney } from '../../internal/formatMoney.js'
import { writeAccount } from '../bank-account-fields/writeBankAccount.js'
import type { FormValues } from '../form/Form.js'
import type { TrackedPayment } from '../payment-tracker/TrackedPayment.js'

/** What stands in the fields to pay the same again: everything but the time. */
export function valuesOf(payment: TrackedPayment, locale: string): FormValues {
  const { type, amount, source, destination, reference = '', purpose = '' } = payment
  return {
    door: type,
    amount: formatMoney(amount, { locale }),
    from: `${source.type}:${source.id}`,
    reference,
    purpose,
    ...targetOf(),
  }

  function targetOf(): FormValues {
    if (!destination) return {}
    if ('beneficiaryId' in destination) return { payee: `payee:${destination.beneficiaryId}` }
    if ('id' in destination) {
      const { id, type: kind = 'managed_accounts' } = destination
      if (type === 'transfers') return { target: `${kind}:${id}` }
      return kind === 'linked_accounts'
        ? { payee: `linked:${id}` }
        : { payee: 'new', weavrKind: kind, weavrId: id }
    }
    const details = 'bankAccountDetails' in destination ? destination.bankAccountDetails : destination
    const shared = { payee: 'new', name: destination.name }
    if ('iban' in details) return { ...shared, bank: 'iban', iban: writeAccount(details) }
    if ('sortCode' in details) {
      const { sortCode, accountNumber } = details
      const holderKind = ('type' in destination && destination.type) || 'BUSINESS'
      return { ...shared, bank: 'uk', sortCode, accountNumber, holderKind }
    }
    if (!('account' in details)) return shared
    const { account, bankIdentifierCode: bic = '', address, bankCountry } = details
    return { ...shared, bank: 'swift', swiftAccount: account, bic, address, bankCountry }
  }
}
