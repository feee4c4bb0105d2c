import { expect, screen, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { createWaiting } from '../confirmation-dialog/createWaiting.test.fixture.js'
import { LinkedAccounts } from './LinkedAccounts.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

const meta = preview.meta({
  title: 'Money/LinkedAccounts',
  component: LinkedAccounts,
  args: { hint: 'Sandbox: use 123456' },
  render: (args) => (
    <main>
      <LinkedAccounts {...args} />
    </main>
  ),
})

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const field = (label: string) => screen.findByLabelText(label)
const pend = async ({ stage }: { stage: Stage }): Promise<void> => {
  await createWaiting(stage.weavr).linkedAccount('Northwind Studio Ltd')
}

/** In use: no word for its state, and what can be done. */
export const Ready = meta.story({
  async play({ canvas }) {
    await expect(await canvas.findByText('House bank')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Block House bank' })).toBeVisible()
  },
})

/** One step is open; the others say whose turn it is. The first is a code. */
export const Verify = meta.story({
  beforeEach: pend,
  async play({ canvas, canvasElement }) {
    await expect(await canvas.findByText('Waiting for you')).toBeVisible()
    await press('Continue')
    await userEvent.type(await field('Code from the text message'), '123456{Enter}')
    await waitFor(() => expect(canvas.getByText(/^Send exactly €0\.\d\d from this account/)).toBeVisible())
    await expect(canvasElement.querySelectorAll('[aria-current=step]')).toHaveLength(1)
  },
})

/** The open step, as it stands. */
export const VerifyShown = meta.story({
  beforeEach: pend,
  play: async ({ canvas }) => void (await canvas.findByText('Waiting for you')),
})

/** What to send from it, and where to: each can be copied. */
export const TransferInstruction = meta.story({
  async beforeEach({ stage }) {
    const id = await createWaiting(stage.weavr).linkedAccount('Northwind Studio Ltd')
    stage.sandbox.faults.add({
      operationId: 'linkedAccountVerificationsGet',
      status: 200,
      body: {
        count: 1,
        verificationRuns: [
          {
            id,
            state: 'PENDING',
            verificationSteps: [
              {
                step: 'TRANSFER_INSTRUCTION',
                status: 'PENDING_USER',
                details: {
                  amount: { currency: 'EUR', amount: 1 },
                  reference: 'WV-83K',
                  destination: {
                    accountOwnerName: 'Weavr verification',
                    accountReference: { iban: 'MT31GHBK10015000000000000000001' },
                  },
                },
              },
              { step: 'INTERNAL_CHECKS', status: 'PENDING_REVIEW' },
            ],
          },
        ],
      },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(/^Send exactly €0.01 with reference WV-83K/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Copy Reference' })).toBeVisible()
    await expect(canvas.getByText('We’re checking. There is nothing to do for you.')).toBeVisible()
  },
})

/** Another account: taken in, with what is left to do. */
export const Link = meta.story({
  async play({ canvas }) {
    await press('Link an account')
    await userEvent.type(await field('Name on the account'), 'Northwind Studio Ltd')
    await userEvent.type(await field('IBAN'), 'FR1420041010050500013M02606')
    await userEvent.type(await field('What you call it'), 'Savings')
    await press('Link this account')
    await expect(await canvas.findByText('Savings')).toBeVisible()
    await expect(canvas.getByText(/^Taken in\./)).toHaveRole('status')
  },
})

/** Linked already: said at its field. */
export const AlreadyLinked = meta.story({
  beforeEach: pend,
  async play({ canvas }) {
    await press('Link an account')
    await userEvent.type(await field('Name on the account'), 'Northwind Studio Ltd')
    await userEvent.type(await field('IBAN'), 'FR1420041010050500013M02606')
    await press('Link this account')
    await expect(await canvas.findByText('This account is linked already.')).toBeVisible()
    await waitFor(async () => expect(await field('IBAN')).toHaveFocus())
  },
})

/** Blocked at once, and back. */
export const Block = meta.story({
  async play({ canvas }) {
    await press('Block House bank')
    await expect(await canvas.findByRole('button', { name: 'Unblock House bank' })).toBeVisible()
    await waitFor(() => expect(canvas.getByText(/^Blocked\. Nothing/)).toHaveRole('status'))
  },
})

/** Asked by name, then gone. */
export const Remove = meta.story({
  async play({ canvas }) {
    await press('Remove House bank')
    await press('Remove account')
    await waitFor(() => expect(canvas.queryByText('House bank')).toBeNull())
    await expect(canvas.getByText('Removed.')).toHaveRole('status')
  },
})

/** It cannot go while money is on its way to it. */
export const UnderWay = meta.story({
  async play({ canvas, stage }) {
    stage.sandbox.faults.add({
      operationId: 'linkedAccountRemove',
      status: 409,
      body: { errorCode: 'LINKED_ACCOUNT_HAS_PENDING_ACTIONS' },
    })
    await press('Remove House bank')
    await press('Remove account')
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/^It has payments under way/)
  },
})

/** Weavr did not accept it: nothing can be done with it. */
export const NotAccepted = meta.story({
  beforeEach({ stage }) {
    for (const account of Object.values(stage.sandbox.state.linkedAccounts)) account.state = 'REJECTED'
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Not accepted')).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /^Remove/ })).toBeNull()
  },
})

/** None yet. */
export const Empty = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.state.linkedAccounts = {}
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(/^Link an account you have/)).toBeVisible()
  },
})

/** On its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'linkedAccountsGet', latencyMs: 60_000 })
  },
  async play({ canvas, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvas.getByText('Loading linked accounts')).toHaveRole('status'))
  },
})

/** They could not be read. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'linkedAccountsGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load your linked accounts.')
  },
})

/** The payer's role may not see them. */
export const NoPermission = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'linkedAccountsGet',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Your role can’t see linked accounts. Ask an admin.')).toBeVisible()
  },
})

/** Without a connection: what is loaded stays, and nothing can be pressed. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByText('House bank')
    await loseConnection(stage, 'Block House bank')
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  beforeEach: pend,
  play: async ({ canvas }) => void (await canvas.findByText('Waiting for you')),
})

/** Right to left, 320 px wide, with a long name. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async beforeEach({ stage }) {
    await createWaiting(stage.weavr).linkedAccount(
      'Internationale Gesellschaft für Straßenbahnoberleitungsinstandhaltung mbH & Co. KG',
    )
  },
  async play({ canvas, canvasElement }) {
    await canvas.findByText('Waiting for you')
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  beforeEach: pend,
  play: async ({ canvas }) => void (await canvas.findByText('Waiting for you')),
})
