import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { IbanDetails } from './IbanDetails.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

/** The first accounts of the demo company, in the order of the seed. */
const accountOf = ({ sandbox }: Stage, index: number) => Object.values(sandbox.state.managedAccounts)[index]!

const meta = preview.meta({
  title: 'Accounts/IbanDetails',
  component: IbanDetails,
  args: { accountId: '' },
  parameters: { account: 0 },
  render: (args, { stage, parameters }) => (
    <main className="story-panel">
      <IbanDetails {...args} accountId={accountOf(stage, parameters.account as number).id} />
    </main>
  ),
})

/** There: each line with its own Copy, and all of them at once. */
export const Allocated = meta.story({
  beforeEach() {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard)
    navigator.clipboard.writeText = () => Promise.resolve()
    return () => void (navigator.clipboard.writeText = write)
  },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Copy IBAN' }))
    await expect(await canvas.findByText('IBAN copied')).toBeVisible()
  },
})

/** Sort code, number and the reference that has to be given. */
export const SortCode = meta.story({
  parameters: { account: 2 },
  play: async ({ canvas }) => void (await canvas.findByText('Sort code')),
})

/** Where the browser can hand text to another app. */
export const CanShare = meta.story({
  beforeEach() {
    const share = Object.getOwnPropertyDescriptor(navigator, 'share')
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: () => Promise.reject(new Error()),
    })
    return () =>
      share
        ? Object.defineProperty(navigator, 'share', share)
        : void Reflect.deleteProperty(navigator, 'share')
  },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Share' }))
    await expect(await canvas.findByText('That could not be shared. Copy it instead.')).toBeVisible()
  },
})

/** None yet. */
export const None = meta.story({
  parameters: { account: 1 },
  play: async ({ canvas }) => void (await canvas.findByRole('button', { name: 'Get an IBAN' })),
})

/** Asked for; looked at again by itself, and said when it has come. */
export const Pending = meta.story({
  parameters: { account: 1 },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Get an IBAN' }))
    await expect(await canvas.findByText('Your IBAN is being set up. We’ll show it here.')).toBeVisible()
    await waitFor(() => expect(canvas.getByRole('heading')).toHaveFocus())
  },
})

/** On its way to Weavr: the button keeps the focus. */
export const Asking = meta.story({
  parameters: { account: 1 },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountsIBANUpgrade', latencyMs: 60_000 })
  },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Get an IBAN' }))
    await expect(canvas.getByRole('button', { name: 'Asking for an IBAN…' })).toHaveFocus()
  },
})

/** Weavr gives none, and it is said why. */
export const Refused = meta.story({
  parameters: { account: 1 },
  beforeEach({ stage }) {
    accountOf(stage, 1).currency = 'USD'
  },
  async play({ canvas }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Get an IBAN' }))
    await expect(await canvas.findByRole('alert')).toBeVisible()
  },
})

/** The answer was lost: asking again is safe, and says so. */
export const UnknownOutcome = meta.story({
  parameters: { account: 1 },
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountsIBANUpgrade', networkError: true })
  },
  async play({ canvas, stage }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Get an IBAN' }))
    await stage.clock.advance(30_000)
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/^We can’t tell yet/)
  },
})

/** A closed account that never had one. */
export const Closed = meta.story({
  parameters: { account: 1 },
  beforeEach({ stage }) {
    accountOf(stage, 1).state = { state: 'DESTROYED', destroyedReason: 'USER' }
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('This account never had bank details.')).toBeVisible()
  },
})

/** It failed, and never looks as if there were none. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountIBANGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load the bank details.')
  },
})

/** Without a connection: what is loaded stays. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByText('IBAN')
    await loseConnection(stage)
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvas }) => void (await canvas.findByText('IBAN')),
})

/** Right to left, 320 px wide: codes keep their direction. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
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
