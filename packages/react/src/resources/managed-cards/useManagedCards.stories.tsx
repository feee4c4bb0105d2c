import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { QueryStates } from '../../../../../.storybook/stage/QueryStates.js'
import type { WeavrQueryOptions } from '../../internal/useWeavrQuery.js'
import { useManagedCards } from './managedCardHooks.js'
import type { ManagedCardList, ManagedCardsParams } from './managedCardQueries.js'

interface CardsProps {
  params?: ManagedCardsParams
  options?: WeavrQueryOptions<ManagedCardList>
}

function Cards({ params, options }: CardsProps) {
  const query = useManagedCards(params, options)
  return (
    <main className="story-panel">
      <h1>Cards</h1>
      <QueryStates query={query} what="cards" isEmpty={({ items }) => items.length === 0}>
        {({ items, count }) => (
          <>
            <ul className="story-list">
              {items.map(({ id, friendlyName, cardNumberLastFour, state }) => (
                <li key={id}>
                  <span>
                    {friendlyName} <span className="story-muted">ending {cardNumberLastFour}</span>
                  </span>
                  {state.state !== 'ACTIVE' && (
                    <span className="story-muted">{state.state === 'BLOCKED' ? 'Frozen' : 'Closed'}</span>
                  )}
                </li>
              ))}
            </ul>
            <p className="story-muted">
              Showing {items.length} of {count}
            </p>
          </>
        )}
      </QueryStates>
    </main>
  )
}

const meta = preview.meta({ title: 'Hooks/useManagedCards', tags: ['autodocs'], component: Cards })

/** `{ items, count }`, whatever Weavr's envelope is called. */
export const Data = meta.story({
  async play({ canvas, stage }) {
    await expect(await canvas.findByText('Showing 5 of 5')).toBeVisible()
    await expect(canvas.getByText('Software subscriptions')).toBeVisible()
    await expect(stage.requests).toEqual(['POST /login_with_password', 'GET /managed_cards'])
  },
})

/** Parameters are Weavr's own; they are part of the key. */
export const Filtered = meta.story({
  args: { params: { state: ['BLOCKED'] } },
  async play({ canvas, stage }) {
    await expect(await canvas.findByText('Showing 1 of 1')).toBeVisible()
    await expect(stage.requests.at(-1)).toBe('GET /managed_cards?state=BLOCKED')
  },
})

/** The answer is on its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardsGet', latencyMs: 60_000 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Loading cards…')).toBeVisible()
  },
})

/** Nothing there yet. */
export const Empty = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.state.managedCards = {}
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('No cards yet.')).toBeVisible()
  },
})

/** Weavr failed, and retries are switched off for this story. A failure is never shown as empty. */
export const Failed = meta.story({
  args: { options: { retry: false } },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardsGet', status: 500 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load your cards.')
  },
})

/** … and the next try works. */
export const TriedAgain = meta.story({
  args: { options: { retry: false } },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardsGet', status: 500, times: 1 })
  },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByText('Showing 5 of 5')).toBeVisible()
  },
})

/** Without a session nothing is asked. */
export const SignedOut = meta.story({
  parameters: { stage: { signedIn: false } },
  async play({ canvas, stage }) {
    await expect(await canvas.findByText('Waiting for a session.')).toBeVisible()
    await expect(stage.requests).toEqual([])
  },
})

/** A poll sleeps with its payer: after a minute without input the data stays as it is, and goes stale. */
export const PausedPoll = meta.story({
  args: { options: { staleTime: 0 } },
  async play({ canvas, stage, step }) {
    const reads = () => stage.requests.filter((request) => request === 'GET /managed_cards')
    const poll = () => stage.queryClient.refetchQueries({ queryKey: ['weavr'] })
    await canvas.findByText('Showing 5 of 5')
    await step('attended', async () => {
      await stage.clock.advance(30_000)
      await poll()
      await expect(reads()).toHaveLength(2)
    })
    await step('alone', async () => {
      await stage.clock.advance(60_000)
      await poll()
      await expect(reads()).toHaveLength(2)
      await expect(canvas.getByText('Showing 5 of 5')).toBeVisible()
    })
    await step('and back', async () => {
      stage.tab.act()
      await waitFor(() => expect(reads()).toHaveLength(3))
    })
  },
})
