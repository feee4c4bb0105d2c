import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { Activity } from './Activity.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

const meta = preview.meta({
  title: 'Accounts/Activity',
  component: Activity,
  args: { movementHref: ({ id }) => `#${id}` },
  render: (args, { stage }) => {
    const { id } = Object.values(stage.sandbox.state.managedAccounts)[0]!
    return (
      <main>
        <Activity instrument={{ type: 'managed_accounts', id }} {...args} />
      </main>
    )
  },
})

const table = (canvasElement: HTMLElement) => within(canvasElement).findByRole('table')

/** What waits on top; then day by day. */
export const Ready = meta.story({
  async play({ canvas, canvasElement }) {
    await table(canvasElement)
    await expect(canvas.getByRole('rowheader', { name: 'Waiting' })).toBeVisible()
  },
})

/** Of all accounts and cards: each row says which one, with the code of the currency. */
export const All = meta.story({
  render: (args) => (
    <main>
      <Activity {...args} />
    </main>
  ),
  async play({ canvas, canvasElement }) {
    await table(canvasElement)
    await waitFor(() => expect(canvas.getAllByText('UK operations').length).toBeGreaterThan(0))
  },
})

/** On its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountTransactionsGet', latencyMs: 60_000 })
  },
  async play({ canvas, canvasElement, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvasElement.querySelector('[data-part=skeleton]')).not.toBeNull())
    await expect(canvas.getByText('Loading activity')).toHaveRole('status')
  },
})

/** Nothing has happened yet. */
export const Empty = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedAccountTransactionsGet',
      status: 200,
      body: { transactions: [], count: 0, responseCount: 0 },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(/Nothing has happened yet/)).toBeVisible()
  },
})

/** The filters leave nothing: they stay, with the way out. */
export const NoMatch = meta.story({
  async play({ canvas, canvasElement }) {
    await table(canvasElement)
    await userEvent.selectOptions(canvas.getByLabelText('Type'), 'Correction')
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear filters' }))
    await table(canvasElement)
    await userEvent.selectOptions(canvas.getByLabelText('Type'), 'Correction')
    await expect(await canvas.findByText('Nothing matches.')).toBeVisible()
  },
})

/** What is set stands beneath the filters, and each is taken away by itself. */
export const Filtered = meta.story({
  async play({ canvas, canvasElement }) {
    await table(canvasElement)
    await userEvent.selectOptions(canvas.getByLabelText('Type'), 'Bank payment')
    await userEvent.selectOptions(canvas.getByLabelText('In or out'), 'Money out')
    const chips = within(await canvas.findByRole('group', { name: 'Filters in use' }))
    await expect(chips.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Remove filter Type: Bank payment',
      'Remove filter In or out: Money out',
    ])
  },
})

/** The chips on a phone, right to left. */
export const FilteredNarrow = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvas, canvasElement }) {
    await table(canvasElement)
    await userEvent.selectOptions(canvas.getByLabelText('Type'), 'Between your accounts')
    await userEvent.selectOptions(canvas.getByLabelText('In or out'), 'Money out')
    await userEvent.selectOptions(canvas.getByLabelText('State'), 'Done')
    await expect(await canvas.findAllByRole('button', { name: /^Remove filter/ })).toHaveLength(3)
    await expect(canvasElement.ownerDocument.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  },
})

/** It failed. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountTransactionsGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load the activity.')
  },
})

/** The payer's role may not see it. */
export const NoPermission = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedAccountTransactionsGet',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Your role can’t see activity. Ask an admin.')).toBeVisible()
  },
})

/** More than a page. */
export const More = meta.story({
  args: { pageSize: 3 },
  async play({ canvas, canvasElement }) {
    await table(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Show 3 more' }))
    await expect(await canvas.findByText(/^Showing 6 of/)).toBeVisible()
  },
})

/** Without a connection: what is loaded stays. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findAllByRole('rowheader')
    await loseConnection(stage)
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => void (await table(canvasElement)),
})

/** Right to left, 320 px wide. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvasElement }) {
    await table(canvasElement)
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvasElement }) => void (await table(canvasElement)),
})
