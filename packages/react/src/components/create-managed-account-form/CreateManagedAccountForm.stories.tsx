import { sandboxProfiles } from '@weavr-kit/sandbox'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { CreateManagedAccountForm } from './CreateManagedAccountForm.js'
import { comeBack, loseConnection } from '../loseConnection.test.fixture.js'

const meta = preview.meta({
  title: 'Accounts/CreateManagedAccountForm',
  component: CreateManagedAccountForm,
  args: {
    profileId: sandboxProfiles.managedAccount,
    currencies: ['EUR', 'GBP', 'USD'],
    accountHref: ({ id }) => `#${id}`,
  },
  render: (args) => (
    <main className="story-panel">
      <CreateManagedAccountForm {...args} />
    </main>
  ),
})

async function send(canvasElement: HTMLElement, name = 'Operations') {
  const canvas = within(canvasElement)
  await userEvent.type(await canvas.findByLabelText('Name'), name)
  await userEvent.selectOptions(canvas.getByLabelText('Currency'), 'GBP')
  await userEvent.click(canvas.getByRole('button', { name: 'Open account' }))
}

/** Name, currency, and a warning for those who want one. */
export const Empty = meta.story({
  play: async ({ canvas }) => void (await canvas.findByRole('button', { name: 'Open account' })),
})

/** What is missing is said at once, with the way to each. */
export const Missing = meta.story({
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Open account' }))
    await expect(canvas.getByRole('group', { name: 'Please check:' })).toHaveFocus()
  },
})

/** On its way: the button waits with the focus. */
export const Sending = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountCreate', latencyMs: 60_000 })
  },
  async play({ canvas, canvasElement }) {
    await send(canvasElement)
    await expect(canvas.getByRole('button', { name: 'Opening…' })).toHaveFocus()
  },
})

/** Open: the heading says so and has the focus. */
export const Created = meta.story({
  async play({ canvas, canvasElement }) {
    await send(canvasElement)
    const title = await canvas.findByRole('heading', { name: 'Operations is open.' })
    await waitFor(() => expect(title).toHaveFocus())
    await expect(canvas.getByRole('link', { name: 'Look at the account' })).toBeVisible()
  },
})

/** The profile does not support the currency: said at the field. */
export const Refused = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedAccountCreate',
      status: 409,
      body: { errorCode: 'CURRENCY_NOT_SUPPORTED_BY_PROFILE' },
    })
  },
  async play({ canvas, canvasElement }) {
    await send(canvasElement)
    await waitFor(() => expect(canvas.getByLabelText('Currency')).toHaveFocus())
    await expect(canvas.getByLabelText('Name')).toHaveValue('Operations')
  },
})

/** The payer's role may not open accounts. */
export const NoPermission = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedAccountCreate',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas, canvasElement }) {
    await send(canvasElement)
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Your role doesn’t allow this.')
  },
})

/** The answer was lost: sending again is safe, and says so. */
export const UnknownOutcome = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountCreate', networkError: true })
  },
  async play({ canvas, canvasElement, stage }) {
    await send(canvasElement)
    await stage.clock.advance(30_000)
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/^We can’t tell yet/)
  },
})

/** Without a connection: nothing is sent, and what was typed stays. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByRole('button', { name: 'Open account' })
    await loseConnection(stage, 'Open account')
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvas }) => void (await canvas.findByRole('button', { name: 'Open account' })),
})

/** Right to left, 320 px wide. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvas, canvasElement }) {
    await canvas.findByRole('button', { name: 'Open account' })
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvas }) => void (await canvas.findByRole('button', { name: 'Open account' })),
})
