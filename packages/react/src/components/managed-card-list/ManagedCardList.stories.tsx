import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { ManagedCardList } from './ManagedCardList.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

const meta = preview.meta({
  title: 'Cards/ManagedCardList',
  component: ManagedCardList,
  args: { cardHref: ({ id }) => `#${id}`, createHref: '#new' },
  render: (args) => (
    <main>
      <ManagedCardList {...args} />
    </main>
  ),
})

const first = (canvasElement: HTMLElement) => within(canvasElement).findByRole('link', { name: 'Travel' })

/** A grid where there is room; each face is one link. Quiet when fine: a word only where a card is not active. */
export const Ready = meta.story({
  async play({ canvas, canvasElement }) {
    await first(canvasElement)
    await expect(canvas.getByRole('link', { name: 'Create a card' })).toHaveAttribute('href', '#new')
    await expect(canvas.getByText('Frozen', { selector: 'span' })).toBeVisible()
  },
})

/** On its way: grey faces, but what can be pressed is there. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardsGet', latencyMs: 60_000 })
  },
  async play({ canvas, canvasElement, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvasElement.querySelector('[data-part=skeleton]')).not.toBeNull())
    await expect(canvas.getByText('Loading cards')).toHaveRole('status')
  },
})

/** Nothing was ever made. */
export const Empty = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.state.managedCards = {}
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(/No cards yet/)).toBeVisible()
  },
})

/** The filters leave nothing: they stay, with the way out. */
export const NoMatch = meta.story({
  args: { filters: undefined },
  async play({ canvas, canvasElement }) {
    await first(canvasElement)
    await userEvent.selectOptions(canvas.getByLabelText('State'), 'Frozen')
    await userEvent.selectOptions(canvas.getByLabelText('Kind'), 'Debit')
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear filters' }))
    await first(canvasElement)
  },
})

/** It failed, and never looks empty. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardsGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load your cards.')
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Copy Reference' })).toBeVisible()
  },
})

/** The payer's role may not see them. */
export const NoPermission = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedCardsGet',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Your role can’t see cards. Ask an admin.')).toBeVisible()
  },
})

/** More than a page: how many of how many, and the way to the rest. */
export const More = meta.story({
  args: { pageSize: 3 },
  async play({ canvas, canvasElement }) {
    await first(canvasElement)
    await expect(canvas.getByText(/Showing 3 of/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: /Show \d+ more/ }))
    await waitFor(() => expect(canvas.getAllByRole('listitem').length).toBeGreaterThan(3))
  },
})

/** Without a connection: what is loaded stays, and there is no more of it. */
export const Offline = meta.story({
  args: { pageSize: 2 },
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByRole('button', { name: /^Show \d/ })
    await loseConnection(stage, /^Show \d/)
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => void (await first(canvasElement)),
})

/** Rows with a small face, right to left, 320 px wide, with a long name. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  beforeEach({ stage }) {
    const [card] = Object.values(stage.sandbox.state.managedCards)
    card!.friendlyName = 'بطاقة مصاريف السفر والإقامة لفريق المبيعات في الخارج'
  },
  async play({ canvas, canvasElement }) {
    await canvas.findAllByRole('listitem')
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvasElement }) => void (await first(canvasElement)),
})
