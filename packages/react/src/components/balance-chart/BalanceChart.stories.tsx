import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { BalanceChart } from './BalanceChart.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

const meta = preview.meta({
  title: 'Accounts/BalanceChart',
  component: BalanceChart,
  args: { instrument: { type: 'managed_accounts' as const, id: '' } },
  render: (args, { stage }) => {
    const { id } = Object.values(stage.sandbox.state.managedAccounts)[0]!
    return (
      <main className="story-panel">
        <BalanceChart {...args} instrument={{ ...args.instrument, id }} />
      </main>
    )
  },
})

const picture = (canvasElement: HTMLElement) => within(canvasElement).findByRole('img')

/** This month: what it tells in a sentence, a step for each movement, the days below. */
export const Ready = meta.story({
  async play({ canvasElement }) {
    await expect(await picture(canvasElement)).toHaveAccessibleName(/^Up €10,993.92 since/)
  },
})

/** Three months, with the table unfolded. */
export const AsTable = meta.story({
  args: { period: { name: 'custom', from: '2025-10-01', to: '2026-01-15' } },
  async play({ canvas, canvasElement }) {
    await picture(canvasElement)
    await userEvent.click(canvas.getByText('Show as table'))
    await expect(canvas.getByRole('table')).toBeVisible()
  },
})

/** Below zero, a line says where zero lies. */
export const BelowZero = meta.story({
  beforeEach({ stage }) {
    const money = (amount: number) => ({ currency: 'EUR', amount })
    const at = (day: number) => new Date(2026, 0, day).getTime()
    const entry = (day: number, amount: number) => ({
      entryId: String(day),
      transaction: { id: String(day), type: 'fees' },
      timestamp: at(day),
      balanceAdjustment: money(amount),
      balanceAfter: money(amount),
    })
    stage.sandbox.faults.add({
      operationId: 'managedAccountStatement',
      status: 200,
      body: {
        openingBalance: money(80_000),
        closingBalance: money(35_000),
        entries: [entry(4, 20_000), entry(7, -30_000), entry(11, 35_000)],
        count: 3,
      },
    })
  },
  async play({ canvasElement }) {
    await expect(await picture(canvasElement)).toHaveAccessibleName(/Lowest −\u2060€300.00/)
    await expect(canvasElement.querySelector('[data-part=zero]')).not.toBeNull()
  },
})

/** Nothing moved: a sentence, not an empty axis. */
export const Empty = meta.story({
  args: { period: { name: 'custom', from: '2025-02-01', to: '2025-02-28' } },
  async play({ canvas }) {
    await expect(await canvas.findByText(/^Nothing moved/)).toBeVisible()
  },
})

/** On its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountStatement', latencyMs: 60_000 })
  },
  async play({ canvasElement, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvasElement.querySelector('[data-part=skeleton]')).not.toBeNull())
  },
})

/** It failed. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountStatement', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load the balance.')
  },
})

/** The payer's role may not see it. */
export const NoPermission = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedAccountStatement',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Your role can’t see balances. Ask an admin.')).toBeVisible()
  },
})

/** Without a connection: what is loaded stays. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByRole('img')
    await loseConnection(stage)
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => void (await picture(canvasElement)),
})

/** Right to left, 320 px wide: time runs as one reads. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvasElement }) {
    await picture(canvasElement)
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvasElement }) => void (await picture(canvasElement)),
})
