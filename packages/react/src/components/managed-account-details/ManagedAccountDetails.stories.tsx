import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { ManagedAccountDetails } from './ManagedAccountDetails.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

const mainOf = ({ sandbox }: Stage) => Object.values(sandbox.state.managedAccounts)[0]!

const meta = preview.meta({
  title: 'Accounts/ManagedAccountDetails',
  component: ManagedAccountDetails,
  args: { accountId: '', payHref: '#pay', moveHref: '#move' },
  render: (args, { stage }) => (
    <main>
      <ManagedAccountDetails {...args} accountId={mainOf(stage).id} />
    </main>
  ),
})

/** What can be spent, first and large. */
export const Ready = meta.story({
  async play({ canvas }) {
    await expect(await canvas.findByRole('heading', { name: 'Main account' })).toBeVisible()
    await expect(await canvas.findByText('IBAN')).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Pay someone' })).toBeVisible()
  },
})

/** On its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountGet', latencyMs: 60_000 })
  },
  async play({ canvas, canvasElement, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvasElement.querySelector('[data-part=skeleton]')).not.toBeNull())
    await expect(canvas.getByText('Loading the account')).toHaveRole('status')
  },
})

/** It failed; the rest of a page lives on. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load this account.')
  },
})

/** The payer's role may not see it. */
export const NoPermission = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedAccountGet',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Your role can’t see this account. Ask an admin.')).toBeVisible()
  },
})

/** Less is left than was asked for. */
export const LowBalance = meta.story({
  args: { lowBalanceThreshold: 5_000_000 },
  async play({ canvas }) {
    await expect(await canvas.findByText('Less than €50,000.00 is available.')).toBeVisible()
  },
})

/** One press, no question, undo beside it. Paying goes, the bank details stay. */
export const Frozen = meta.story({
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Freeze account' }))
    await expect(await canvas.findByText('Account frozen')).toHaveRole('status')
    await expect(canvas.getByRole('button', { name: 'Unfreeze account' })).toHaveFocus()
    await expect(canvas.queryByRole('link', { name: 'Pay someone' })).toBeNull()
    await expect(canvas.getByText('IBAN')).toBeVisible()
  },
})

/** Blocked by the provider: nothing here undoes that. */
export const Blocked = meta.story({
  beforeEach({ stage }) {
    mainOf(stage).state = { state: 'BLOCKED', blockedReason: 'SYSTEM' }
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(/Contact support/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /freeze/i })).toBeNull()
  },
})

/** Closed: only what can be read is left. */
export const Closed = meta.story({
  beforeEach({ stage }) {
    mainOf(stage).state = { state: 'DESTROYED', destroyedReason: 'USER' }
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(/This account is closed/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Change name or warning' })).toBeNull()
  },
})

/** Freezing was refused. */
export const FreezeFailed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountBlock', status: 409, body: { errorCode: 'ODD' } })
  },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Freeze account' }))
    await expect(await canvas.findByRole('alert')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Copy Reference' })).toBeVisible()
  },
})

/** Name and warning in one form, saved once. */
export const Changing = meta.story({
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Change name or warning' }))
    await expect(canvas.getByLabelText('Warn below')).toHaveValue('€5,000.00')
    await userEvent.clear(canvas.getByLabelText('Name'))
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }))
    await expect(canvas.getByLabelText('Name')).toHaveFocus()
  },
})

/** An empty account can be closed, after a question. */
export const Closing = meta.story({
  beforeEach({ stage }) {
    const { sandbox } = stage
    const empty = { ...mainOf(stage), id: '1', friendlyName: 'Empty' }
    sandbox.state.managedAccounts = { [empty.id]: empty, ...sandbox.state.managedAccounts }
    sandbox.faults.add({
      operationId: 'managedAccountRemove',
      status: 409,
      body: { errorCode: 'INSTRUMENT_HAS_LINKED_CARDS' },
    })
  },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Close account' }))
    const dialog = within(screen.getByRole('alertdialog', { name: 'Close this account?' }))
    await expect(dialog.getByRole('button', { name: 'Keep it' })).toHaveFocus()
    await userEvent.click(dialog.getByRole('button', { name: 'Close account' }))
    await expect(await dialog.findByRole('alert')).toHaveTextContent(/^Cards spend from this account/)
  },
})

/** Without a connection: what is loaded stays, and nothing can be pressed. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByRole('button', { name: 'Freeze account' })
    await loseConnection(stage, 'Freeze account')
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvas }) => void (await canvas.findByText('IBAN')),
})

/** Right to left, 320 px wide, with a long name. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  beforeEach({ stage }) {
    mainOf(stage).friendlyName = 'Reisekostenabrechnungskonto der Vertriebsabteilung'
  },
  async play({ canvas, canvasElement }) {
    await canvas.findByText('IBAN')
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvas }) => void (await canvas.findByText('IBAN')),
})
