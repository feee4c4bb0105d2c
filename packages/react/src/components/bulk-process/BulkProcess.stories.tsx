import { sandboxProfiles } from '@weavr-kit/sandbox'
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import type { BulkKind } from './BulkKind.js'
import { BulkProcess } from './BulkProcess.js'
import { keepBulk, transferRows } from './bulkRows.test.fixture.js'

const meta = preview.meta({
  title: 'Payments/BulkProcess',
  component: BulkProcess,
  args: { kind: 'transfers' as BulkKind, profileId: sandboxProfiles.transfer },
  render: (args) => (
    <main>
      <BulkProcess {...args} />
    </main>
  ),
})

/** Some that are right, some that are not, in two currencies. */
const mixed = [
  transferRows(4, (index) => `1${index}0.00`),
  'UK operations,Nowhere,5.00,GBP,',
  'Main account,Tax reserve,nothing,EUR,Gift',
  ',Tax reserve,5.00,EUR,',
  'UK operations,UK operations,5.00,GBP,Loop',
].join('\n')

async function choose(canvasElement: HTMLElement, text: string) {
  const canvas = within(canvasElement)
  await fireEvent.input(await canvas.findByLabelText('Or paste the rows'), { target: { value: text } })
  await userEvent.click(canvas.getByRole('button', { name: 'Check the rows' }))
  return canvas.findByRole('button', { name: /^Start with/ })
}

/** A file or pasted text; which columns it needs. */
export const Rows = meta.story({
  async play({ canvas }) {
    await expect(await canvas.findByText('from, to, amount, currency, reference')).toBeVisible()
  },
})

/** Not a table that can be read. */
export const Unreadable = meta.story({
  async play({ canvas }) {
    await fireEvent.input(await canvas.findByLabelText('Or paste the rows'), { target: { value: 'hello' } })
    await userEvent.click(canvas.getByRole('button', { name: 'Check the rows' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This is not a table we can read.')
  },
})

/** Problems first, then how many and how much in each currency. */
export const Check = meta.story({
  async play({ canvas, canvasElement }) {
    await expect(await choose(canvasElement, mixed)).toHaveTextContent('Start with 5 rows')
    await expect(canvas.getByRole('table', { name: 'Problems' })).toBeVisible()
  },
})

/** More than Weavr takes at once. */
export const Split = meta.story({
  args: { maxPerBulk: 200 },
  async play({ canvas, canvasElement }) {
    await choose(canvasElement, transferRows(500))
    await expect(await canvas.findByText(/they go one after the other, in 3 parts/)).toBeVisible()
  },
})

/** What the rows name is on its way. */
export const Checking = meta.story({
  beforeEach({ stage }) {
    stage.sandbox.faults.add({ operationId: 'managedAccountsGet', latencyMs: 60_000 })
  },
  async play({ canvas, stage }) {
    await fireEvent.input(await canvas.findByLabelText('Or paste the rows'), {
      target: { value: transferRows(2) },
    })
    await userEvent.click(canvas.getByRole('button', { name: 'Check the rows' }))
    await canvas.findByRole('button', { name: 'Choose other rows' })
    await stage.clock.advance(400)
    await expect(await canvas.findByText('Checking the rows…')).toHaveRole('status')
  },
})

/** On its way to Weavr. */
export const Starting = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({ operationId: 'bulksTransferCreate', latencyMs: 60_000 })
    await userEvent.click(await choose(canvasElement, transferRows(3)))
    await expect(await canvas.findByRole('button', { name: 'Starting…' })).toHaveFocus()
  },
})

/** Under way: what is done stays done. */
export const Running = meta.story({
  async play({ canvas, canvasElement, stage }) {
    await userEvent.click(await choose(canvasElement, transferRows(500)))
    const bar = await canvas.findByRole('progressbar', { name: 'Progress' })
    await stage.clock.advance(2_000)
    await stage.queryClient.invalidateQueries()
    await waitFor(() => expect(bar).toHaveAttribute('value', '200'))
    await expect(canvas.getByText('200 of 500 done · 0 failed · 300 to go')).toBeVisible()
  },
})

/** Paused, with failures so far. */
export const Paused = meta.story({
  args: { kind: 'users' },
  render: function Render(args, { stage }) {
    return (
      <main>
        <BulkProcess
          {...args}
          bulkIds={[keepBulk(stage.sandbox, { status: 'PAUSED', done: 42, failed: 3 })]}
        />
      </main>
    )
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('button', { name: 'Go on' })).toBeVisible()
    await expect(await canvas.findByRole('table', { name: 'Not done' })).toBeVisible()
  },
})

/** Over, with failures: which, and why in words. Never just "success". */
export const Finished = meta.story({
  async play({ canvas, canvasElement, stage }) {
    const rows = transferRows(8, (index) => (index % 3 === 1 ? '900,000,000.00' : '0.01'))
    await userEvent.click(await choose(canvasElement, rows))
    await canvas.findByRole('progressbar')
    await stage.clock.advance(2_000)
    await stage.queryClient.invalidateQueries()
    await expect(await canvas.findByRole('button', { name: 'Try these again' })).toBeVisible()
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(4))
  },
})

/** Cancelled: some were not tried. */
export const Cancelled = meta.story({
  args: { kind: 'users' },
  render: function Render(args, { stage }) {
    const id = keepBulk(stage.sandbox, { status: 'CANCELLED', done: 60, cancelled: 40 })
    return (
      <main>
        <BulkProcess {...args} bulkIds={[id]} />
      </main>
    )
  },
  async play({ canvas }) {
    await expect(
      await canvas.findByText('Finished. 60 done, 0 failed, 40 not tried.', { selector: 'p' }),
    ).toBeVisible()
  },
})

/** Submitted, and not begun: one press does it. */
export const NotStarted = meta.story({
  args: { kind: 'users' },
  render: function Render(args, { stage }) {
    return (
      <main>
        <BulkProcess {...args} bulkIds={[keepBulk(stage.sandbox, { status: 'SUBMITTED' })]} />
      </main>
    )
  },
  async play({ canvas }) {
    await expect(await canvas.findByRole('button', { name: 'Start now' })).toBeVisible()
  },
})

/** It is not known whether it was submitted: pressing again does nothing twice. */
export const Unknown = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({ operationId: 'bulksTransferCreate', networkError: 'answer-lost' })
    await userEvent.click(await choose(canvasElement, transferRows(3)))
    await waitFor(async () => {
      await stage.clock.advance(5_000)
      await expect(canvas.getByRole('alert')).toHaveTextContent('We can’t tell yet if this has begun.')
    })
  },
})

/** The payer's role may not do it. */
export const NoPermission = meta.story({
  async play({ canvas, canvasElement, stage }) {
    stage.sandbox.faults.add({
      operationId: 'bulksTransferCreate',
      status: 403,
      body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
    })
    await userEvent.click(await choose(canvasElement, transferRows(3)))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Your role doesn’t allow this.')
  },
})

/** Offline: what was chosen stays. */
export const Offline = meta.story({
  async play({ canvas, canvasElement }) {
    const start = await choose(canvasElement, transferRows(3))
    window.dispatchEvent(new Event('offline'))
    await expect(await canvas.findByText('You’re offline. What you chose is kept.')).toBeVisible()
    await expect(start).toHaveAttribute('aria-disabled', 'true')
    window.dispatchEvent(new Event('online'))
  },
})

/** Dark. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => void (await choose(canvasElement, mixed)),
})

/** Right to left, 320 px wide. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl', viewport: { value: 'narrow' } },
  async play({ canvasElement }) {
    await choose(canvasElement, mixed.replace('Nowhere', 'حساب طويل الاسم جدا لا يعرفه أحد في هذه الشركة'))
    const page = canvasElement.querySelector('main')!
    await expect(page.scrollWidth).toBe(page.clientWidth)
  },
})

/** In the payer's own colours. */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  play: async ({ canvasElement }) => void (await choose(canvasElement, mixed)),
})
