'use client'

import { useId, type ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { Verbatim } from '../../internal/Verbatim.js'
import type { ManagedAccount } from '../../resources/managed-accounts/managedAccountQueries.js'
import { accountStateKey, accountStateTone } from '../managed-account-balance/accountState.js'
import { ManagedAccountBalance } from '../managed-account-balance/ManagedAccountBalance.js'
import { managedAccountBalanceMessages } from '../managed-account-balance/managedAccountBalanceMessages.js'
import { useManagedAccountListContext } from './ManagedAccountListContext.js'

/** A list for each currency: amounts of two currencies are never added up, nor in one column. */
export function AccountGroups(): ReactNode {
  const { query } = useManagedAccountListContext()
  return [...byCurrency(query.data ?? [])].map(([currency, accounts]) => (
    <CurrencyGroup key={currency} currency={currency} accounts={accounts} />
  ))
}

function byCurrency(accounts: readonly ManagedAccount[]) {
  const groups = new Map<string, ManagedAccount[]>()
  for (const account of accounts)
    groups.set(account.currency, [...(groups.get(account.currency) ?? []), account])
  return groups
}

function CurrencyGroup({ currency, accounts }: { currency: string; accounts: ManagedAccount[] }) {
  const id = useId()
  const locale = useWeavrLocale()
  const name = new Intl.DisplayNames(locale, { type: 'currency' }).of(currency)
  return (
    <section data-part="group" aria-labelledby={id}>
      <h3 id={id}>
        {name === currency ? null : <span>{name}</span>} <abbr>{currency}</abbr>
      </h3>
      <ul data-part="rows">
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} />
        ))}
      </ul>
    </section>
  )
}

function AccountRow({ account }: { account: ManagedAccount }) {
  const { accountHref } = useManagedAccountListContext()
  const words = useMessages('managedAccountBalance', managedAccountBalanceMessages)
  const state = accountStateKey(account.state)
  const name = <Verbatim>{account.friendlyName}</Verbatim>
  return (
    <li data-row-id={account.id} tabIndex={-1}>
      <div data-part="who">
        {accountHref ? (
          <a data-part="link" href={accountHref(account)}>
            {name}
          </a>
        ) : (
          <strong>{name}</strong>
        )}
        {state && (
          <span data-part="state" data-tone={accountStateTone(state)}>
            {words.states[state]}
          </span>
        )}
      </div>
      <ManagedAccountBalance account={account} />
    </li>
  )
}
