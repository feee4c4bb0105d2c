'use client'

import { useBeneficiary } from '../../resources/beneficiaries/beneficiaryHooks.js'
import type { Beneficiary } from '../../resources/beneficiaries/beneficiaryQueries.js'
import { useLinkedAccount } from '../../resources/linked-accounts/linkedAccountHooks.js'
import type { LinkedAccount } from '../../resources/linked-accounts/linkedAccountQueries.js'
import { useManagedAccount } from '../../resources/managed-accounts/managedAccountHooks.js'
import { useManagedCard } from '../../resources/managed-cards/managedCardHooks.js'
import { writeAccount } from '../bank-account-fields/writeBankAccount.js'
import type { TrackedPayment } from './TrackedPayment.js'

/** One side of a payment, as the payer knows it. */
export interface PaymentSide {
  name: string | undefined
  /** The whole number of the account, where it is not one of the payer's own. */
  account: string | undefined
}

/** Whom money goes to and comes from, however Weavr names them; a name is missing until it is known. */
export function usePaymentSides(payment: TrackedPayment | undefined): {
  from: PaymentSide
  to: PaymentSide
  /** A name is on its way. */
  isLoading: boolean
} {
  const to = payment?.destination
  const isOwn = payment?.type === 'transfers'
  const instrument = to && 'id' in to ? to : undefined
  const linkedId = instrument?.type === 'linked_accounts' ? instrument.id : undefined
  const from = useInstrumentName(payment?.source)
  const own = useInstrumentName(isOwn ? instrument : undefined)
  const payee = useBeneficiary(to && 'beneficiaryId' in to ? to.beneficiaryId : undefined, {
    select: sideOfPayee,
  })
  const linked = useLinkedAccount(linkedId, { select: sideOfLinkedAccount })
  return {
    from: { name: from.name, account: undefined },
    to: toSide(),
    isLoading: from.isLoading || own.isLoading || payee.isLoading || linked.isLoading,
  }

  function toSide(): PaymentSide {
    if (isOwn) return { name: own.name, account: undefined }
    if (!to) return nobody
    if ('beneficiaryId' in to) return payee.data ?? nobody
    if ('id' in to) return linkedId ? (linked.data ?? nobody) : { name: undefined, account: to.id }
    if ('bankAccountDetails' in to) return { name: to.name, account: writeAccount(to.bankAccountDetails) }
    return { name: to.name, account: writeAccount(to) }
  }
}

const nobody: PaymentSide = { name: undefined, account: undefined }

const sideOfLinkedAccount = ({ name, accountReference }: LinkedAccount): PaymentSide => ({
  name,
  account: writeAccount(accountReference ?? {}),
})

function useInstrumentName(instrument: { type: string; id: string } | undefined) {
  const idOf = (type: string) => (instrument?.type === type ? instrument.id : undefined)
  const account = useManagedAccount(idOf('managed_accounts'))
  const card = useManagedCard(idOf('managed_cards'))
  return {
    name: (account.data ?? card.data)?.friendlyName,
    isLoading: account.isLoading || card.isLoading,
  }
}

/** A saved payee's name and account, as the payer knows them. */
export function sideOfPayee({
  beneficiaryInformation: who,
  beneficiaryDetails: details,
}: Beneficiary): PaymentSide {
  return {
    name: 'businessName' in who ? who.businessName : who.fullName,
    account: 'instrument' in details ? details.instrument.id : writeAccount(details.bankAccountDetails),
  }
}
