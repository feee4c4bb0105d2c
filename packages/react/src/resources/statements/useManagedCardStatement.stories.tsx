import { expect } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { Amount } from '../../../../../.storybook/stage/Amount.js'
import { QueryStates } from '../../../../../.storybook/stage/QueryStates.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import type { WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import { useManagedCardStatement } from './statementHooks.js'
import type { ManagedCardStatement } from './statementQueries.js'

interface StatementProps {
  id: string | undefined
  limit?: number
  options?: WeavrQueryOptions<ManagedCardStatement>
}

function Statement({ id, limit = 5, options }: StatementProps) {
  const query = useManagedCardStatement({ id, limit }, options)
  return (
    <main className="story-panel">
      <h1>Statement</h1>
      {id === undefined && <p>Choose a card.</p>}
      {id !== undefined && (
        <QueryStates query={query} what="transactions" isEmpty={({ items }) => items.length === 0}>
          {({ items, count, openingBalance, closingBalance }) => (
            <>
              <table className="story-table">
                <caption>
                  {items.length} of {count} transactions
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Who</th>
                    <th scope="col">Amount</th>
                    <th scope="col">After it</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(
                    ({ entryId, counterparty, description, timestamp, balanceAdjustment, balanceAfter }) => (
                      <tr key={entryId}>
                        <th scope="row">
                          {(counterparty && 'name' in counterparty && counterparty.name) || description}
                          <time className="story-muted" dateTime={new Date(timestamp).toISOString()}>
                            {new Date(timestamp).toLocaleDateString('en', {
                              day: 'numeric',
                              month: 'long',
                              timeZone: 'UTC',
                            })}
                          </time>
                        </th>
                        <td>
                          <Amount {...balanceAdjustment} />
                        </td>
                        <td>
                          <Amount {...balanceAfter} />
                        </td>
                      </tr>
                    ),
                  )}
                </tbody>
              </table>
              <p className="story-muted">
                The card went from <Amount {...openingBalance} /> to <Amount {...closingBalance} />.
              </p>
            </>
          )}
        </QueryStates>
      )}
    </main>
  )
}

const cardNamed = ({ sandbox }: Stage, name: string) =>
  Object.values(sandbox.state.managedCards).find(({ friendlyName }) => friendlyName === name)?.id

const meta = preview.meta({
  title: 'Hooks/useManagedCardStatement',
  tags: ['autodocs'],
  component: Statement,
  args: { id: undefined },
  render: (args, { stage }) => <Statement {...args} id={cardNamed(stage, 'Travel')} />,
})

/** Posted transactions with the balance after each, and the balances around them. */
export const Data = meta.story({
  async play({ canvas }) {
    const table = await canvas.findByRole('table', { name: /^5 of \d+ transactions$/ })
    await expect(table).toBeVisible()
    await expect(canvas.getAllByRole('row')).toHaveLength(6)
    await expect(canvas.getByText(/^The card went from/)).toHaveTextContent(
      /^The card went from €[\d,]+\.\d\d to €[\d,]+\.\d\d\.$/,
    )
  },
})

/** The id is not known yet: nothing is asked, and the hook may be called all the same. */
export const WaitsForAnId = meta.story({
  render: (args) => <Statement {...args} />,
  async play({ canvas, stage }) {
    await expect(await canvas.findByText('Choose a card.')).toBeVisible()
    await expect(stage.requests).toEqual(['POST /login_with_password'])
  },
})

/** The answer is on its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ match: ({ url }) => url.includes('/statement'), latencyMs: 60_000 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Loading transactions…')).toBeVisible()
  },
})

/** A card that nobody has used. */
export const Empty = meta.story({
  beforeEach({ stage }) {
    delete stage.sandbox.state.books[cardNamed(stage, 'Travel')!]
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('No transactions yet.')).toBeVisible()
  },
})

/** Weavr failed; retries are switched off for this story. */
export const Failed = meta.story({
  args: { options: { retry: false } },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ match: ({ url }) => url.includes('/statement'), status: 500 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load your transactions.')
  },
})
