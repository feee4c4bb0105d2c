'use client'

import type { components } from '@weavr-kit/core'
import { useMemo } from 'react'
import { useBeneficiaries } from '../../resources/beneficiaries/beneficiaryHooks.js'
import { useLinkedAccounts } from '../../resources/linked-accounts/linkedAccountHooks.js'
import { useManagedAccounts } from '../../resources/managed-accounts/managedAccountHooks.js'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { tailOf, writeAccount } from '../bank-account-fields/writeBankAccount.js'
import type { LoadedQuery } from '../loaded/LoadedContext.js'
import { sideOfPayee } from '../payment-tracker/usePaymentSides.js'

/** Something of the payer's own that holds money. */
export interface PaymentSource {
  /** Type and id in one, as a field's value. */
  key: string
  instrument: Required<components['schemas']['InstrumentId']>
  name: string
  currency: string
  /** In minor units; `undefined` where the payer may not see it. */
  available: number | undefined
}

/** Somebody whose account need not be typed. */
export interface KnownPayee {
  key: string
  destination: components['schemas']['BeneficiaryId'] | components['schemas']['ExternalAccountId']
  /** By which door they are reached. */
  door: 'sends' | 'outgoing_wire_transfers'
  kind: 'payee' | 'linked'
  name: string
  account: string
  tail: string
  /** What their account takes; `undefined` where nobody knows. */
  currency: string | undefined
}

export interface PaymentChoices {
  sources: readonly PaymentSource[]
  payees: readonly KnownPayee[]
}

const many = { limit: 100 }
const active = { ...many, state: ['ACTIVE'] as ['ACTIVE'] }

/**
 * What can be paid from, and who need not be typed. Fails only with the accounts: a payer who may not see cards
 * or payees pays without them.
 */
export function usePaymentOptions(): LoadedQuery<PaymentChoices> {
  const accounts = useManagedAccounts(active)
  const cards = useManagedCards({ ...active, mode: 'PREPAID_MODE' })
  const payees = useBeneficiaries(many)
  const linked = useLinkedAccounts(many)
  const isLoading = [cards, payees, linked].some((query) => query.isLoading)
  const data = useMemo(() => {
    if (!accounts.data || isLoading) return undefined
    return {
      sources: [
        ...accounts.data.items.map((account) => toSource('managed_accounts', account)),
        ...(cards.data?.items ?? []).flatMap((card) =>
          card.mode === 'PREPAID_MODE' ? [toSource('managed_cards', card)] : [],
        ),
      ],
      payees: [
        ...(payees.data?.items ?? []).filter(({ state }) => state === 'ACTIVE').map(toPayee),
        ...(linked.data?.items ?? [])
          .filter(({ state }) => state === 'ACTIVE')
          .map(({ id, name, friendlyName, accountReference, currency }): KnownPayee => ({
            key: `linked:${id}`,
            destination: { type: 'linked_accounts', id },
            door: 'outgoing_wire_transfers',
            kind: 'linked',
            name: friendlyName ?? name,
            account: writeAccount(accountReference ?? {}),
            tail: tailOf(accountReference ?? {}),
            currency,
          })),
      ],
    }
  }, [accounts.data, cards.data, isLoading, linked.data, payees.data])
  return { ...accounts, data, isPending: data === undefined && !accounts.error }
}

interface Instrument {
  id: string
  friendlyName: string
  currency: string
  balances?: { availableBalance?: number }
}

const toSource = (
  type: PaymentSource['instrument']['type'],
  { id, friendlyName, currency, balances }: Instrument,
): PaymentSource => ({
  key: `${type}:${id}`,
  instrument: { type, id },
  name: friendlyName,
  currency,
  available: balances?.availableBalance,
})

function toPayee(payee: components['schemas']['Beneficiary']): KnownPayee {
  const { id, beneficiaryDetails: details } = payee
  const { name = '', account = '' } = sideOfPayee(payee)
  const isBank = 'bankAccountDetails' in details
  return {
    key: `payee:${id}`,
    destination: { beneficiaryId: id },
    door: isBank ? 'outgoing_wire_transfers' : 'sends',
    kind: 'payee',
    name,
    account,
    tail: account.replace(/\s/g, '').slice(-4),
    currency: isBank ? ('iban' in details.bankAccountDetails ? 'EUR' : 'GBP') : undefined,
  }
}
