import { expect, screen, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { createWaiting } from '../confirmation-dialog/createWaiting.test.fixture.js'
import { TrustedPayees } from './TrustedPayees.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

const meta = preview.meta({
  title: 'Money/TrustedPayees',
  component: TrustedPayees,
  args: { payHref: ({ id }) => `#pay/${id}`, hint: 'Sandbox: use 123456' },
  render: (args) => (
    <main>
      <TrustedPayees {...args} />
    </main>
  ),
})

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const field = (label: string) => screen.findByLabelText(label)
const confirm = async () => userEvent.type(await field('Code from the text message'), '123456{Enter}')

async function list(name: string, iban: string) {
  await userEvent.type(await field('Name on the account'), name)
  await userEvent.type(await field('IBAN'), iban)
  await press('Add to the list')
}

/** By name: who needs no code, and the way to pay them. */
export const Ready = meta.story({
  async play({ canvas }) {
    await expect(await canvas.findByRole('link', { name: 'Pay Byrne Accountants' })).toBeVisible()
    await expect(canvas.getAllByText('No code needed')).toHaveLength(3)
  },
})

/** Two at once: one code for both, with both names in sight. */
export const AddTwo = meta.story({
  async play({ canvas }) {
    await press('Add a payee')
    await list('Harbour Studio', 'NL91ABNA0417164300')
    await list('Quay Print', 'BE68539007547034')
    await press('Save 2 payees')
    await expect(await screen.findByText('2 to confirm')).toBeVisible()
    await confirm()
    await waitFor(() => expect(canvas.getByText(/^Saved\./)).toHaveRole('status'))
    await expect(await canvas.findByRole('link', { name: 'Pay Quay Print' })).toBeVisible()
  },
})

/** The form, with one on the list. */
export const Adding = meta.story({
  async play({ canvas }) {
    await press('Add a payee')
    await list('Harbour Studio', 'NL91ABNA0417164300')
    await expect(canvas.getByRole('button', { name: 'Save 1 payee' })).toBeVisible()
    await expect(await field('Name on the account')).toHaveValue('')
  },
})

/** Left at the code: it still waits, in its row. */
export const Waiting = meta.story({
  async beforeEach({ stage }) {
    await createWaiting(stage.weavr).payees('Harbour Studio')
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Confirm to add')).toBeVisible()
    await press('Continue Harbour Studio')
    await confirm()
    await expect(await canvas.findByRole('link', { name: 'Pay Harbour Studio' })).toBeVisible()
  },
})

/** Already there: said in its row. */
export const CouldNotBeAdded = meta.story({
  async play({ canvas }) {
    await canvas.findAllByText('No code needed')
    await press('Add a payee')
    await list('Byrne', 'DE89370400440532013000')
    await press('Save 1 payee')
    await expect(await canvas.findByText('Could not be added: already there')).toBeVisible()
  },
})

/** Asked by name before it happens, then confirmed with a code. */
export const Remove = meta.story({
  async play({ canvas }) {
    await press('Remove Byrne Accountants')
    await expect(canvas.getByText(/^Remove Byrne Accountants\?/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Remove payee' })).toHaveFocus()
    await press('Remove payee')
    await confirm()
    await waitFor(() => expect(canvas.queryByText('Byrne Accountants')).toBeNull())
    await expect(canvas.getByText('Removed.')).toHaveRole('status')
  },
})

/** The question, as it stands. */
export const RemoveAsked = meta.story({ play: () => press('Remove Byrne Accountants') })

/** It failed: nothing has changed. */
export const RemoveFailed = meta.story({
  async play({ canvas, stage }) {
    await press('Remove Byrne Accountants')
    stage.sandbox.faults.add({ operationId: 'beneficiaryBatchRemove', status: 403 })
    await press('Remove payee')
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Your role doesn’t allow this.')
  },
})

/** Nobody is saved yet. */
export const Empty = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.state.beneficiaries = {}
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(/^Save people you pay often/)).toBeVisible()
  },
})

/** More than a page. */
export const More = meta.story({
  args: { pageSize: 2 },
  async play({ canvas }) {
    await expect(await canvas.findByText('Showing 2 of 3')).toBeVisible()
    await press('Show 1 more')
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(3))
  },
})

/** On its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'beneficiariesGet', latencyMs: 60_000 })
  },
  async play({ canvas, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvas.getByText('Loading payees')).toHaveRole('status'))
  },
})

/** They could not be read, which never looks empty. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'beneficiariesGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load your payees.')
  },
})

/** The payer's role may not see them. */
export const NoPermission = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'beneficiariesGet',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Your role can’t see payees. Ask an admin.')).toBeVisible()
  },
})

/** Without a connection: what is loaded stays, and nobody is removed. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ stage }) {
    await press('Remove Byrne Accountants')
    await loseConnection(stage, 'Remove payee')
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvas }) => void (await canvas.findAllByText('No code needed')),
})

/** Right to left, 320 px wide, with a long name. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async beforeEach({ stage }) {
    await createWaiting(stage.weavr).payees(
      'Internationale Gesellschaft fur Strassenbahnoberleitungsinstandhaltung mbH & Co. KG',
    )
  },
  async play({ canvas, canvasElement }) {
    await canvas.findByText('Confirm to add')
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvas }) => void (await canvas.findAllByText('No code needed')),
})
