import { expect, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { MovementDetails } from './MovementDetails.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

const scheduledOf = ({ sandbox }: Stage) =>
  Object.values(sandbox.state.payments).find(({ state }) => state === 'SCHEDULED')!

const meta = preview.meta({
  title: 'Accounts/MovementDetails',
  component: MovementDetails,
  args: {
    instrument: { type: 'managed_accounts' as const, id: '' },
    transactionId: '',
    reportHref: '#report',
  },
  render: (args, { stage }) => {
    const { source, id } = scheduledOf(stage)
    return (
      <main className="story-panel">
        <MovementDetails {...args} instrument={source} transactionId={id} />
      </main>
    )
  },
})

const title = (canvasElement: HTMLElement) => within(canvasElement).findByRole('heading')

/** What is to come: when it goes out. */
export const Scheduled = meta.story({
  async play({ canvas, canvasElement }) {
    await title(canvasElement)
    await expect(canvas.getByText('Goes out')).toBeVisible()
  },
})

/** What is done has no word for its state. */
export const Done = meta.story({
  render: (args, { stage }) => {
    const payment = Object.values(stage.sandbox.state.cardPayments).find(
      ({ status }) => status === 'SETTLED',
    )!
    return (
      <main className="story-panel">
        <MovementDetails
          {...args}
          instrument={{ type: 'managed_cards', id: payment.cardId }}
          transactionId={payment.id}
        />
      </main>
    )
  },
  async play({ canvas, canvasElement }) {
    await title(canvasElement)
    await expect(canvas.getByText('Done')).toBeVisible()
  },
})

/** On its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountTransactionGet', latencyMs: 60_000 })
  },
  async play({ canvasElement, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvasElement.querySelector('[data-part=skeleton]')).not.toBeNull())
  },
})

/** It failed. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountTransactionGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load the details.')
  },
})

/** The payer's role may not see it. */
export const NoPermission = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedAccountTransactionGet',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Your role can’t see this. Ask an admin.')).toBeVisible()
  },
})

/** Without a connection: what is loaded stays. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByRole('heading', { level: 2 })
    await loseConnection(stage)
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => void (await title(canvasElement)),
})

/** Right to left, 320 px wide. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvasElement }) {
    await title(canvasElement)
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvasElement }) => void (await title(canvasElement)),
})
