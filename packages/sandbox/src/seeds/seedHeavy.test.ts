import { expect, it } from 'vitest'
import { createRawClient, type Schemas } from '../../test/createRawClient.js'
import { createSandbox, demoUser } from '../exports/index.js'

// How quick it is, `npm run bench` measures.
it(
  'the heavy seed holds 10,000 cards and 100,000 statement entries, and turns their pages',
  { timeout: 60_000 },
  async () => {
    const sandbox = createSandbox({ seed: 'heavy' })
    const client = await createRawClient(sandbox).signIn(demoUser)
    const account = Object.keys(sandbox.state.managedAccounts)[0]!
    const cards = (await client.get<Schemas['ManagedCardList']>('/managed_cards?offset=5000&limit=100')).body
    expect([cards.count, cards.responseCount]).toEqual([10_000, 100])
    const statement = (
      await client.get<Schemas['Statement']>(
        `/managed_accounts/${account}/statement?sortOrder=DESC&limit=100`,
      )
    ).body
    expect([statement.count, statement.responseCount]).toEqual([100_001, 100])
  },
)
