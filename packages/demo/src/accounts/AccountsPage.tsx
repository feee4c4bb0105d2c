import { useManagedAccounts, type ManagedAccount } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { Link } from '../routing/Link.js'
import { PageHeading } from '../routing/PageHeading.js'
import { Loaded } from '../states/Loaded.js'
import { AccountBalance } from './AccountBalance.js'
import { describeAccountState } from './describeAccountState.js'
import { pollMs } from './pollMs.js'

export function AccountsPage(): ReactNode {
  const accounts = useManagedAccounts({}, { refetchInterval: pollMs })
  return (
    <div className="page">
      <PageHeading title="Accounts">
        Accounts {accounts.data && <span className="count">{accounts.data.count}</span>}
      </PageHeading>
      <Loaded query={accounts} what="your accounts" skeleton={<AccountsSkeleton />}>
        {({ items }) => (items.length === 0 ? <p className="empty">No accounts yet. Accounts that are opened for you show up here.</p> : <AccountList accounts={items} />)}
      </Loaded>
    </div>
  )
}

/** One list; currencies are told apart on each row and never added up. */
function AccountList({ accounts }: { accounts: ManagedAccount[] }) {
  return (
    <ul className="rows">
      {accounts.map((account) => {
        const state = describeAccountState(account.state)
        return (
          <li key={account.id} className="row">
            <div>
              <h2 className="row-name">
                <Link to={`/accounts/${account.id}`} className="row-link">
                  <bdi>{account.friendlyName}</bdi>
                </Link>
              </h2>
              <p className="muted">
                {account.currency}
                {state && (
                  <>
                    {' · '}
                    <span className="tag" data-tone={state.tone}>
                      {state.name}
                    </span>
                  </>
                )}
              </p>
            </div>
            <AccountBalance account={account} />
          </li>
        )
      })}
    </ul>
  )
}

function AccountsSkeleton() {
  return (
    <div className="rows" aria-hidden="true">
      {['a', 'b', 'c'].map((key) => (
        <div key={key} className="row">
          <div className="skeleton line-skeleton" />
          <div className="skeleton line-skeleton" />
        </div>
      ))}
    </div>
  )
}
