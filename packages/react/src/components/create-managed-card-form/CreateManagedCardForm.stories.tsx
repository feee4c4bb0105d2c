import { sandboxOtp, sandboxProfiles } from '@weavr-kit/sandbox'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { StepUpDialog } from '../step-up-dialog/StepUpDialog.js'
import { CreateManagedCardForm } from './CreateManagedCardForm.js'
import { comeBack, loseConnection } from '../loseConnection.test.fixture.js'

const meta = preview.meta({
  title: 'Cards/CreateManagedCardForm',
  component: CreateManagedCardForm,
  args: {
    profileIds: { debit: sandboxProfiles.debitCard, prepaid: sandboxProfiles.prepaidCard },
    billingAddress: { addressLine1: '1 Quay Street', city: 'Galway', postCode: 'H91 K2', country: 'IE' },
    cardHref: ({ id }) => `#${id}`,
  },
  render: (args) => (
    <main className="story-panel">
      <CreateManagedCardForm {...args} />
      <StepUpDialog hint={`Use ${sandboxOtp}`} />
    </main>
  ),
})

const prepaid = { profileIds: { prepaid: sandboxProfiles.prepaidCard } }

async function send(canvasElement: HTMLElement) {
  const canvas = within(canvasElement)
  await userEvent.type(await canvas.findByLabelText('What it is for'), 'Conference')
  await userEvent.type(canvas.getByLabelText('Name on the card'), 'Maya Lindqvist')
  await userEvent.click(canvas.getByRole('button', { name: 'Create card' }))
}

/** Two kinds are offered: a debit card spends from an account. */
export const Debit = meta.story({
  play: async ({ canvas }) =>
    expect(await canvas.findByLabelText('Spends from')).toHaveDisplayValue('Choose…'),
})

/** A prepaid card has a currency, and no account. */
export const Prepaid = meta.story({
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('radio', { name: /Prepaid/ }))
    await expect(canvas.getByLabelText('Currency')).toBeVisible()
    await expect(canvas.queryByLabelText('Spends from')).toBeNull()
  },
})

/** The app knows no address: it is asked for. */
export const WithAddress = meta.story({
  args: { billingAddress: undefined },
  play: async ({ canvas }) => expect(await canvas.findByLabelText('Postcode')).toBeVisible(),
})

/** The accounts are on their way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountsGet', latencyMs: 60_000 })
  },
  async play({ canvasElement, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvasElement.querySelector('[data-part=skeleton]')).not.toBeNull())
  },
})

/** There is no account to spend from. */
export const NoAccounts = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.state.managedAccounts = {}
  },
  play: async ({ canvas }) => expect(await canvas.findByText(/You have no open account/)).toBeVisible(),
})

/** The accounts could not be loaded: the rest of the form lives. */
export const AccountsFailed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountsGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load your accounts.')
    await expect(canvas.getByLabelText('What it is for')).toBeVisible()
  },
})

/** Several things are missing: a list leads to each, and keeps what was typed. */
export const NotRight = meta.story({
  async play({ canvas }) {
    await canvas.findByLabelText('Spends from')
    await userEvent.click(canvas.getByRole('button', { name: 'Create card' }))
    await expect(canvas.getByRole('group', { name: 'Please check:' })).toHaveFocus()
    await expect(canvas.getByLabelText('Name on the card')).toHaveAttribute('aria-invalid', 'true')
  },
})

/** On its way: the button says so, and keeps the focus. */
export const Sending = meta.story({
  args: prepaid,
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardCreate', latencyMs: 60_000 })
  },
  async play({ canvas, canvasElement }) {
    await send(canvasElement)
    await expect(await canvas.findByRole('button', { name: 'Creating…' })).toHaveFocus()
  },
})

/** Made. */
export const Created = meta.story({
  args: prepaid,
  async play({ canvas, canvasElement }) {
    await send(canvasElement)
    await waitFor(() => expect(canvas.getByText(/^Conference is ready/)).toHaveFocus())
    await expect(canvas.getByRole('link', { name: 'Go to the card' })).toBeVisible()
  },
})

/** Weavr wants to know that it is the payer first. */
export const StepUp = meta.story({
  args: prepaid,
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedCardCreate',
      status: 403,
      body: { errorCode: 'STEP_UP_REQUIRED' },
    })
  },
  async play({ canvasElement }) {
    await send(canvasElement)
    await expect(await screen.findByLabelText(/Code/)).toBeVisible()
    await screen.findByText(/We sent 6 digits/)
  },
})

/** Refused, in words. */
export const Refused = meta.story({
  args: prepaid,
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedCardCreate',
      status: 409,
      body: { errorCode: 'IDENTITY_LIMITS_EXCEEDED' },
    })
  },
  async play({ canvas, canvasElement }) {
    await send(canvasElement)
    await expect(await canvas.findByText(/You have as many cards as you can have/)).toBeVisible()
  },
})

/** The payer's role does not allow it. */
export const NoPermission = meta.story({
  args: prepaid,
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedCardCreate',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas, canvasElement }) {
    await send(canvasElement)
    await expect(await canvas.findByText(/Your role doesn’t allow this/)).toBeVisible()
  },
})

/** No answer came: it is not asked for a second time by accident. */
export const Unknown = meta.story({
  args: prepaid,
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedCardCreate', status: 503 })
  },
  async play({ canvas, canvasElement, stage }) {
    await send(canvasElement)
    await canvas.findByRole('button', { name: 'Creating…' })
    await stage.clock.advance(60_000)
    await waitFor(() => expect(canvas.getByText(/We can’t tell yet if Conference was made/)).toHaveFocus())
    await expect(canvas.queryByRole('button', { name: 'Create card' })).toBeNull()
  },
})

/** Without a connection: nothing is sent, and what was typed stays. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByRole('button', { name: 'Create card' })
    await loseConnection(stage, 'Create card')
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  args: { billingAddress: undefined },
  play: async ({ canvas }) => void (await canvas.findByLabelText('Spends from')),
})

/** 320 px, right to left. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  args: { billingAddress: undefined },
  async play({ canvas, canvasElement }) {
    await canvas.findByLabelText('Spends from')
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvas }) => void (await canvas.findByLabelText('Spends from')),
})
