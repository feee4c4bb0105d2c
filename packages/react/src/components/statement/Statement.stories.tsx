import { expect, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { Stage } from '../../../../../.storybook/stage/createStage.js'
import { Statement } from './Statement.js'
import { comeBack, loseConnection, saysSince } from '../loseConnection.test.fixture.js'

const mainOf = ({ sandbox }: Stage) => Object.values(sandbox.state.managedAccounts)[0]!

const meta = preview.meta({
  title: 'Accounts/Statement',
  component: Statement,
  args: { instrument: { type: 'managed_accounts' as const, id: '' } },
  render: (args, { stage }) => (
    <main>
      <Statement
        {...args}
        instrument={args.instrument.id ? args.instrument : { ...args.instrument, id: mainOf(stage).id }}
      />
    </main>
  ),
})

const table = (canvasElement: HTMLElement) => within(canvasElement).findByRole('table')

/** A file is not really saved where nobody is. */
function withoutSaving() {
  const { click } = HTMLAnchorElement.prototype
  HTMLAnchorElement.prototype.click = () => {}
  return () => void (HTMLAnchorElement.prototype.click = click)
}

/** This month: what was posted, from the opening to the closing balance. */
export const Ready = meta.story({
  async play({ canvas, canvasElement }) {
    await table(canvasElement)
    await expect(canvas.getByText('Opening balance')).toBeVisible()
    await expect(canvas.getByRole('columnheader', { name: 'Balance after' })).toBeVisible()
  },
})

/** Two days that one chooses. */
export const Custom = meta.story({
  async play({ canvas, canvasElement }) {
    await table(canvasElement)
    await userEvent.selectOptions(canvas.getByLabelText('Period'), 'Custom')
    await expect(canvas.getByLabelText('From')).toHaveValue('2026-01-01')
    await userEvent.clear(canvas.getByLabelText('To'))
    await expect(await canvas.findByText(/Choose two days/)).toBeVisible()
  },
})

/** On its way. */
export const Loading = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountStatement', latencyMs: 60_000 })
  },
  async play({ canvas, canvasElement, stage }) {
    await stage.clock.advance(400)
    await waitFor(() => expect(canvasElement.querySelector('[data-part=skeleton]')).not.toBeNull())
    await expect(canvas.getByText('Loading the statement')).toHaveRole('status')
  },
})

/** Nothing in these days, and when there first was something. */
export const Empty = meta.story({
  args: { period: { name: 'custom', from: '2025-02-01', to: '2025-02-28' } },
  async play({ canvas }) {
    await expect(await canvas.findByText(/Nothing in February 2025/)).toBeVisible()
    await expect(await canvas.findByText(/First transaction:/)).toBeVisible()
  },
})

/** It failed. */
export const Failed = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountStatement', status: 400 })
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We couldn’t load the statement.')
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
    await expect(await canvas.findByText('Your role can’t see statements. Ask an admin.')).toBeVisible()
  },
})

/** Weavr wants to know first that it is the payer. */
export const StepUp = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({
      operationId: 'managedAccountStatement',
      status: 403,
      body: { errorCode: 'STEP_UP_REQUIRED' },
    })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Confirm it’s you to see this.')).toBeVisible()
  },
})

/** More than a page. */
export const More = meta.story({
  args: { pageSize: 3 },
  async play({ canvas, canvasElement }) {
    await table(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: /Show 3 more/ }))
    const rows = () => canvasElement.querySelectorAll('th[scope=row]')
    await waitFor(() => expect(rows()).toHaveLength(6))
    await waitFor(() => expect(rows()[3]).toHaveFocus())
  },
})

/** A PDF of the server: on its way. */
export const GettingPdf = meta.story({
  async play({ canvas, canvasElement, stage }) {
    await table(canvasElement)
    stage.sandbox.faults.add({ operationId: 'managedAccountStatement', latencyMs: 60_000 })
    await userEvent.click(canvas.getByRole('button', { name: 'PDF for January 2026' }))
    await expect(canvas.getByRole('button', { name: 'Getting the PDF…' })).toHaveFocus()
  },
})

/** Saved: under which name, and how large. */
export const Saved = meta.story({
  beforeEach: withoutSaving,
  async play({ canvas, canvasElement }) {
    await table(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: /^CSV of these/ }))
    await expect(await canvas.findByText(/^Saved statement-2026-01-01-to-2026-01-31.csv/)).toBeVisible()
  },
})

/** A file could not be got: the rows stay. */
export const DownloadFailed = meta.story({
  async play({ canvas, canvasElement, stage }) {
    await table(canvasElement)
    stage.sandbox.faults.add({ operationId: 'managedAccountStatement', status: 400 })
    await userEvent.click(canvas.getByRole('button', { name: /^PDF/ }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/^We couldn’t get the PDF/)
    await expect(canvas.getByRole('table')).toBeVisible()
  },
})

/** Without a connection: the rows stay, and no file can be got. */
export const Offline = meta.story({
  beforeEach: comeBack,
  async play({ canvas, stage }) {
    await canvas.findByRole('table')
    await loseConnection(stage, /^PDF/, /^CSV/)
    await saysSince()
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => void (await table(canvasElement)),
})

/** Right to left, 320 px wide: what has no column stands in a second line. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvasElement }) {
    await table(canvasElement)
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvasElement }) => void (await table(canvasElement)),
})
