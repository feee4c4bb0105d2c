import { useManagedAccount, type ManagedAccount } from '@weavr-kit/react'
import type { ReactNode } from 'react'
import { BackLink } from '../routing/BackLink.js'
import { PageHeading } from '../routing/PageHeading.js'
import { isMissing, MissingPage } from '../shell/MissingPage.js'
import { AccountStatement } from '../statement/AccountStatement.js'
import { Loaded } from '../states/Loaded.js'
import { AccountBalance } from './AccountBalance.js'
import { describeAccountState } from './describeAccountState.js'
import { IbanPanel } from './IbanPanel.js'
import { pollMs } from './pollMs.js'

export function AccountPage({ id }: { id: string }): ReactNode {
  const account = useManagedAccount(id, { refetchInterval: pollMs })
  if (isMissing(account.error)) return <MissingPage what="this account" back={{ to: '/accounts', name: 'Accounts' }} />
  return (
    <div className="page">
      <BackLink to="/accounts">Accounts</BackLink>
      <PageHeading title={account.data?.friendlyName ?? 'Account'}>
        {account.data ? <bdi>{account.data.friendlyName}</bdi> : 'Account'}
      </PageHeading>
      <div className="columns">
        <div className="stack">
          <section className="panel" aria-label="Balance">
            <Loaded query={account} what="this account" skeleton={<div className="skeleton balance-skeleton" aria-hidden="true" />}>
              {(data) => <Balance account={data} />}
            </Loaded>
          </section>
          <IbanPanel id={id} closed={account.data?.state.state === 'DESTROYED'} />
        </div>
        <AccountStatement id={id} />
      </div>
    </div>
  )
}

function Balance({ account }: { account: ManagedAccount }) {
  const state = describeAccountState(account.state)
  return (
    <>
      <p className="muted">Available</p>
      <AccountBalance account={account} />
      {state && (
        <p className="state" data-tone={state.tone}>
          {state.sentence}
        </p>
      )}
    </>
  )
}
