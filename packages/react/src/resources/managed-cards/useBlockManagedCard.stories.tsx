import type { WeavrError } from '@weavr-kit/react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { useBlockManagedCard, useManagedCards, useUnblockManagedCard } from './managedCardHooks.js'
import type { ManagedCard } from './managedCardQueries.js'

function CardSwitch({ card: { id, friendlyName, state } }: { card: ManagedCard }) {
  const block = useBlockManagedCard()
  const unblock = useUnblockManagedCard()
  const frozen = state.state === 'BLOCKED'
  const { mutate, error } = frozen ? unblock : block
  return (
    <li>
      <span>{friendlyName}</span>
      <button type="button" className="story-button" data-kind="plain" onClick={() => mutate({ id })}>
        {frozen ? 'Unfreeze' : 'Freeze'} <span className="story-heard-only">{friendlyName}</span>
      </button>
      {error && <p role="alert">{explain(error)}</p>}
    </li>
  )
}

const explain = ({ code }: WeavrError) =>
  code === 'outcome-unknown'
    ? 'We couldn’t reach the service, and don’t know whether that was done. You can try again.'
    : 'That was refused. Nothing has changed.'

function CardSwitches() {
  const { data } = useManagedCards({ state: ['ACTIVE', 'BLOCKED'] })
  return (
    <main className="story-panel">
      <h1>Freeze a card</h1>
      <ul className="story-list">
        {data?.items.map((card) => (
          <CardSwitch key={card.id} card={card} />
        ))}
      </ul>
    </main>
  )
}

const meta = preview.meta({ title: 'Hooks/useBlockManagedCard', component: CardSwitches })

/** Shown as blocked at once, before Weavr has answered, and fetched again once it has. */
export const Optimistic = meta.story({
  async play({ canvas, stage, step }) {
    stage.sandbox.faults.add({ operationId: 'managedCardBlock', arrivesAfterMs: 3_000 })
    await userEvent.click(await canvas.findByRole('button', { name: 'Freeze Travel' }))
    await step('at once', async () => {
      await expect(await canvas.findByRole('button', { name: 'Unfreeze Travel' })).toBeVisible()
      await expect(stateOf('Travel')).toBe('ACTIVE')
    })
    await step('and for good', async () => {
      await stage.clock.advance(3_000)
      await waitFor(() => expect(stateOf('Travel')).toBe('BLOCKED'))
      await expect(canvas.getByRole('button', { name: 'Unfreeze Travel' })).toBeVisible()
    })
    function stateOf(name: string) {
      return Object.values(stage.sandbox.state.managedCards).find(({ friendlyName }) => friendlyName === name)
        ?.state.state
    }
  },
})

/** Weavr refuses: the card is shown as it was, with the reason beside the button. */
export const RolledBack = meta.story({
  async play({ canvas, stage, step }) {
    stage.sandbox.faults.add({
      operationId: 'managedCardBlock',
      status: 409,
      body: { errorCode: 'INSTRUMENT_DESTROYED' },
      latencyMs: 3_000,
    })
    await userEvent.click(await canvas.findByRole('button', { name: 'Freeze Travel' }))
    await expect(await canvas.findByRole('button', { name: 'Unfreeze Travel' })).toBeVisible()
    await step('taken back', async () => {
      await stage.clock.advance(3_000)
      const button = await canvas.findByRole('button', { name: 'Freeze Travel' })
      await expect(within(button.closest('li')!).getByRole('alert')).toHaveTextContent(
        'That was refused. Nothing has changed.',
      )
    })
  },
})

/**
 * The connection fails: the write is tried again with the same `idempotency-ref`, so it happens once,
 * whatever arrived.
 */
export const TriedAgain = meta.story({
  async play({ canvas, stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardBlock', networkError: 'answer-lost', times: 1 })
    await userEvent.click(await canvas.findByRole('button', { name: 'Freeze Travel' }))
    await stage.clock.advance(1_000)
    await waitFor(() =>
      expect(stage.requests.filter((request) => request.endsWith('/block'))).toHaveLength(2),
    )
    await expect(await canvas.findByRole('button', { name: 'Unfreeze Travel' })).toBeVisible()
    await expect(canvas.queryByRole('alert')).toBeNull()
  },
})

/**
 * No try is answered: what became of it is not known, and what Weavr has is read. The next press goes on with
 * the same write.
 */
export const Unknown = meta.story({
  async play({ canvas, stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardBlock', networkError: true, times: 4 })
    await userEvent.click(await canvas.findByRole('button', { name: 'Freeze Travel' }))
    await stage.clock.advance(10_000)
    await expect(await canvas.findByRole('alert')).toHaveTextContent('don’t know whether that was done')
    await userEvent.click(await canvas.findByRole('button', { name: 'Freeze Travel' }))
    await expect(await canvas.findByRole('button', { name: 'Unfreeze Travel' })).toBeVisible()
    await waitFor(() => expect(canvas.queryByRole('alert')).toBeNull())
  },
})

/** Unblocking is the same the other way round. */
export const Unblocks = meta.story({
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Unfreeze Events' }))
    await expect(await canvas.findByRole('button', { name: 'Freeze Events' })).toBeVisible()
  },
})
