import { expect, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { comeBack, loseConnection } from '../loseConnection.test.fixture.js'
import { fill, review } from './fillPayment.test.fixture.js'
import { PaymentForm } from './PaymentForm.js'
import { profileIds } from './PaymentForm.scenes.test.fixture.js'

const meta = preview.meta({
  title: 'Money/PaymentForm/Looks',
  component: PaymentForm,
  args: { profileIds, hint: 'Sandbox: use 123456', payAgainHref: ({ type, id }) => `#${type}/${id}` },
  render: (args) => (
    <main>
      <PaymentForm {...args} />
    </main>
  ),
})

/** On its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountsGet', latencyMs: 60_000 })
  },
  async play({ canvas, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvas.getByText('Loading your accounts')).toHaveRole('status'))
  },
})

/** The accounts could not be read. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountsGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load your accounts.')
  },
})

/** The payer's role may not pay. */
export const NoPermission = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedAccountsGet',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Your role can’t pay. Ask an admin.')).toBeVisible()
  },
})

/** Nothing to pay from. */
export const Empty = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.state.managedAccounts = {}
    stage.sandbox.state.managedCards = {}
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('There is no account to pay from yet.')).toBeVisible()
  },
})

/** Without a connection: what was typed stays, and nothing is sent. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await review()
    await loseConnection(stage, 'Send €1,250.00')
    await expect(canvas.getByText('€1,250.00')).toBeVisible()
  },
})

/** Dark. */
export const Dark = meta.story({ globals: { scheme: 'dark' }, play: () => fill() })

/** Right to left, 320 px wide, with a long name. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvasElement }) {
    await review('Internationale Gesellschaft für Straßenbahnoberleitungsinstandhaltung mbH & Co. KG')
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: () => fill(),
})
