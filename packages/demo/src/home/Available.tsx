import { Loaded, ManagedAccountBalance, useManagedAccounts } from '@weavr-kit/react'
import type { ReactNode } from 'react'

/** What can be spent now, account by account: never one sum over currencies. */
export function Available(): ReactNode {
  const accounts = useManagedAccounts({ state: ['ACTIVE'] })
  return (
    <Loaded query={accounts} words={{ noPermission: 'Your role can’t see balances. Ask an admin.' }}>
      {({ items }) =>
        items.length === 0 ? (
          <p>
            Nothing here yet. <a href="/accounts/new">Open an account</a>, and money can come in.
          </p>
        ) : (
          <ul className="available">
            {items.map((account) => (
              <li key={account.id}>
                <a href={`/accounts/${account.id}`}>
                  <bdi>{account.friendlyName}</bdi>
                </a>
                <ManagedAccountBalance account={account} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}
