import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { ManagedAccountList } from './ManagedAccountList.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

const meta = preview.meta({
  title: 'Accounts/ManagedAccountList',
  component: ManagedAccountList,
  args: {
    accountHref: ({ id }) => `#${id}`,
    payHref: '#pay',
    moveHref: '#move',
    createHref: '#new',
    currencies: ['EUR', 'GBP'],
  },
  render: (args) => (
    <main>
      <ManagedAccountList {...args} />
    </main>
  ),
})

/** A group for each currency; what is held is told only where it makes a difference. */
export const Ready = meta.story({
  async play({ canvas }) {
    await expect(await canvas.findByRole('link', { name: 'Main account' })).toBeVisible()
    await expect(canvas.getByRole('region', { name: 'British Pound GBP' })).toBeVisible()
    await expect(canvas.getByText('held')).toBeVisible()
  },
})

/** On its way: grey lines, but what can be pressed is there. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountsGet', latencyMs: 60_000 })
  },
  async play({ canvas, canvasElement, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvasElement.querySelector('[data-part=skeleton]')).not.toBeNull())
    await expect(canvas.getByText('Loading accounts')).toHaveRole('status')
    await expect(canvas.getByRole('link', { name: 'Pay someone' })).toBeVisible()
  },
})

/** None was ever opened: there is nothing to pay from. */
export const Empty = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.state.managedAccounts = {}
  },
  async play({ canvas }) {
    await expect(await canvas.findByText(/No accounts yet/)).toBeVisible()
    await expect(canvas.queryByRole('link', { name: 'Pay someone' })).toBeNull()
  },
})

/** The filters leave nothing: they stay, with the way out. */
export const NoMatch = meta.story({
  async play({ canvas }) {
    await canvas.findByRole('link', { name: 'Main account' })
    await userEvent.selectOptions(canvas.getByLabelText('State'), 'Closed')
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear filters' }))
    await canvas.findByRole('link', { name: 'Main account' })
    await userEvent.selectOptions(canvas.getByLabelText('State'), 'Frozen')
    await expect(await canvas.findByText('Nothing matches.')).toBeVisible()
  },
})

/** It failed, and never looks empty. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountsGet', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load your accounts.')
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Copy Reference' })).toBeVisible()
  },
})

/** The payer's role may not see them. */
export const NoPermission = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedAccountsGet',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Your role can’t see accounts. Ask an admin.')).toBeVisible()
  },
})

/** Weavr wants to know first that it is the payer. */
export const StepUp = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedAccountsGet',
      status: 403,
      body: { errorCode: 'STEP_UP_REQUIRED' },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Confirm it’s you to see this.')).toBeVisible()
  },
})

/** More than a page: how many of how many, and the way to the rest. */
export const More = meta.story({
  args: { pageSize: 2 },
  async play({ canvas }) {
    await expect(await canvas.findByText('Showing 2 of 3')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Show 1 more' }))
    await waitFor(() => expect(canvas.getAllByRole('listitem')).toHaveLength(3))
  },
})

/** What is not active says so in a word. */
export const States = meta.story({
  beforeEach({ stage }) {
    const [main, tax, uk] = Object.values(stage.sandbox.state.managedAccounts)
    main!.state = { state: 'BLOCKED', blockedReason: 'USER' }
    tax!.state = { state: 'BLOCKED', blockedReason: 'SYSTEM' }
    uk!.state = { state: 'NOT_ENABLED' }
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Frozen', { selector: 'span' })).toBeVisible()
    await expect(canvas.getByText('Blocked by the provider')).toBeVisible()
    await expect(canvas.getByText('Not ready yet')).toBeVisible()
  },
})

/** Without a connection: what is loaded stays, and there is no more of it. */
export const Offline = meta.story({
  args: { pageSize: 2 },
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByRole('button', { name: /^Show \d/ })
    await loseConnection(stage, /^Show \d/)
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvas }) => void (await canvas.findByRole('link', { name: 'Main account' })),
})

/** 320 px wide, right to left, with a long name. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  beforeEach({ stage }) {
    const [account] = Object.values(stage.sandbox.state.managedAccounts)
    account!.friendlyName = 'Reisekostenabrechnungskonto der Vertriebsabteilung'
  },
  async play({ canvas, canvasElement }) {
    await canvas.findAllByRole('listitem')
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvas }) => void (await canvas.findByRole('link', { name: 'Main account' })),
})
