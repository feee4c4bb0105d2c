import { expect, userEvent } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { QueryStates } from '../../../../../.storybook/stage/QueryStates.js'
import type { WeavrInfiniteQueryOptions } from '../../internal/useWeavrInfiniteQuery.js'
import { useInfiniteManagedCards } from './managedCardHooks.js'
import type { InfiniteManagedCardsParams, ManagedCardList } from './managedCardQueries.js'

interface CardPagesProps {
  params: InfiniteManagedCardsParams
  options?: WeavrInfiniteQueryOptions<ManagedCardList>
}

function CardPages({ params, options }: CardPagesProps) {
  const query = useInfiniteManagedCards(params, options)
  return (
    <main className="story-panel">
      <h1>Cards</h1>
      <QueryStates query={query} what="cards" isEmpty={({ pages }) => !pages[0]?.count}>
        {({ pages }) => {
          const cards = pages.flatMap(({ items }) => items)
          return (
            <>
              <ul className="story-list">
                {cards.map(({ id, friendlyName, cardNumberLastFour }) => (
                  <li key={id}>
                    {friendlyName} <span className="story-muted">ending {cardNumberLastFour}</span>
                  </li>
                ))}
              </ul>
              <p className="story-muted">
                Showing {cards.length} of {pages[0]?.count}
              </p>
              {query.isFetchNextPageError && (
                <p role="alert">The next page did not come. The cards above are still right.</p>
              )}
              {query.hasNextPage && (
                <button
                  type="button"
                  className="story-button"
                  data-kind="plain"
                  aria-disabled={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {query.isFetchingNextPage ? 'Loading more…' : 'Show more'}
                </button>
              )}
            </>
          )
        }}
      </QueryStates>
    </main>
  )
}

const meta = preview.meta({
  title: 'Hooks/useInfiniteManagedCards',
  component: CardPages,
  args: { params: { pageSize: 2 } },
})

/** Weavr pages by offset; the hook hides that. The last page is the last because `count` is reached. */
export const Data = meta.story({
  async play({ canvas, stage, step }) {
    await expect(await canvas.findByText('Showing 2 of 5')).toBeVisible()
    await step('page by page', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Show more' }))
      await expect(await canvas.findByText('Showing 4 of 5')).toBeVisible()
      await userEvent.click(canvas.getByRole('button', { name: 'Show more' }))
      await expect(await canvas.findByText('Showing 5 of 5')).toBeVisible()
    })
    await step('to the end', async () => {
      await expect(canvas.queryByRole('button', { name: 'Show more' })).toBeNull()
      // From the last row that is there, to see that none has moved.
      await expect(stage.requests.at(-1)).toBe('GET /managed_cards?offset=3&limit=3')
    })
  },
})

/** The next page is on its way; what is there stays. */
export const LoadingMore = meta.story({
  async play({ canvas, stage }) {
    await canvas.findByText('Showing 2 of 5')
    stage.sandbox.faults.add({ operationId: 'managedCardsGet', latencyMs: 60_000 })
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }))
    await expect(await canvas.findByRole('button', { name: 'Loading more…' })).toHaveFocus()
    await expect(canvas.getByText('Showing 2 of 5')).toBeVisible()
  },
})

/** The next page failed; what is there stays. */
export const NextPageFailed = meta.story({
  args: { options: { retry: false } },
  async play({ canvas, stage }) {
    await canvas.findByText('Showing 2 of 5')
    stage.sandbox.faults.add({ operationId: 'managedCardsGet', status: 503 })
    await userEvent.click(canvas.getByRole('button', { name: 'Show more' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The next page did not come.')
    await expect(canvas.getByText('Showing 2 of 5')).toBeVisible()
  },
})

/** The first page is on its way. */
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

/** Not even the first page came. */
export const Failed = meta.story({
  args: { options: { retry: false } },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardsGet', status: 500 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load your cards.')
  },
})
