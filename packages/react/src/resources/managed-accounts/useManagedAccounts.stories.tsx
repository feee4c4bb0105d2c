import { expect } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { Amount } from '../../../../../.storybook/stage/Amount.js'
import { QueryStates } from '../../../../../.storybook/stage/QueryStates.js'
import type { WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import { useManagedAccounts } from './managedAccountHooks.js'
import type { ManagedAccountList, ManagedAccountsParams } from './managedAccountQueries.js'

interface AccountsProps {
  params?: ManagedAccountsParams
  options?: WeavrQueryOptions<ManagedAccountList>
}

function Accounts({ params, options }: AccountsProps) {
  const query = useManagedAccounts(params, options)
  return (
    <main className="story-panel">
      <h1>Accounts</h1>
      <QueryStates query={query} what="accounts" isEmpty={({ items }) => items.length === 0}>
        {({ items }) => (
          <ul className="story-list">
            {items.map(({ id, friendlyName, currency, balances: { availableBalance } }) => (
              <li key={id}>
                {friendlyName} <Amount currency={currency} amount={availableBalance} />
              </li>
            ))}
          </ul>
        )}
      </QueryStates>
    </main>
  )
}

const meta = preview.meta({ title: 'Hooks/useManagedAccounts', tags: ['autodocs'], component: Accounts })

/** Balances are integers in minor units. */
export const Data = meta.story({
  async play({ canvas }) {
    await expect(await canvas.findByText('€48,210.65')).toBeVisible()
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3)
  },
})

/** Parameters are Weavr's own; they are part of the key. */
export const Filtered = meta.story({
  args: { params: { currency: 'GBP' } },
  async play({ canvas, stage }) {
    await expect(await canvas.findByText('UK operations')).toBeVisible()
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1)
    await expect(stage.requests.at(-1)).toBe('GET /managed_accounts?currency=GBP')
  },
})

/** The answer is on its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountsGet', latencyMs: 60_000 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Loading accounts…')).toBeVisible()
  },
})

/** Nothing there yet. */
export const Empty = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.state.managedAccounts = {}
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('No accounts yet.')).toBeVisible()
  },
})

/** No connection; retries are switched off for this story. */
export const Failed = meta.story({
  args: { options: { retry: false } },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountsGet', networkError: true })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load your accounts.')
  },
})
