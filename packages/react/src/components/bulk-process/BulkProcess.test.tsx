import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, sandboxProfiles, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { pollByHand } from '../../resources/pollByHand.test.fixture.js'
import { BulkProcess, type BulkProcessProps } from './BulkProcess.js'
import { keepBulk, transferRows } from './bulkRows.test.fixture.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

type Options = Partial<BulkProcessProps>
async function open(props: Options = {}) {
  const poll = pollByHand()
  const view = await renderWithWeavr(
    <BulkProcess kind="transfers" profileId={sandboxProfiles.transfer} {...props} />,
    { sandbox, clock, expiryPrompt: false, locale: 'en-GB', signedIn: true },
  )
  return {
    ...view,
    /** Time for the sandbox to work, then what is polled. The payer is there all the while. */
    async pass(ms: number) {
      await view.clock.advance(ms)
      view.tab.act()
      await poll()
    },
  }
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const transfers = () =>
  Object.values(sandbox.state.payments).filter(({ description }) => description?.startsWith('Row '))

async function paste(text: string) {
  const field = screen.getByLabelText('Or paste the rows')
  await userEvent.click(field)
  await userEvent.paste(text)
  await userEvent.click(button('Check the rows'))
}

async function startWith(text: string, mode?: 'Stop') {
  await paste(text)
  if (mode) await userEvent.click(await screen.findByRole('radio', { name: mode }))
  await userEvent.click(await screen.findByRole('button', { name: /^Start with/ }))
  await screen.findByRole('progressbar')
}
const tooMuchAt =
  (...rows: number[]) =>
  (index: number) =>
    rows.includes(index) ? '900,000,000.00' : '0.01'

it('shows what is wrong and what it adds up to before anything is sent', async () => {
  await open()
  await paste('from,to,amount,currency\nMain account,Tax reserve,10,EUR\nMain account,Nowhere,5,EUR')
  const problems = within(await screen.findByRole('table', { name: 'Problems' }))
  expect(problems.getByRole('row', { name: /^3 / })).toHaveTextContent('No account is called “Nowhere”.')
  expect(screen.getByText('2 rows').parentElement).toHaveTextContent('1 is left out')
  expect(screen.getByText('Total').parentElement).toHaveTextContent(/EUR\s10.00/)
  expect(screen.getByRole('heading', { name: 'Move between accounts' })).toHaveFocus()
  expect(Object.keys(sandbox.state.bulks)).toEqual([])
  await userEvent.click(button('Choose other rows'))
  expect(screen.getByLabelText('Or paste the rows')).toBeInTheDocument()
})

it.each([
  ['', 'Choose a file, or paste some rows.'],
  ['hello', 'This is not a table we can read. Save it as CSV and try again.'],
  ['from,to,amount\n1,2,3', 'These columns are missing: currency'],
  ['from,to,amount,currency', 'Choose a file, or paste some rows.'],
])('says of %j what is wrong with the whole table', async (text, words) => {
  await open()
  const field = screen.getByLabelText('Or paste the rows')
  await userEvent.click(field)
  if (text) await userEvent.paste(text)
  await userEvent.click(button('Check the rows'))
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
})

it('reads 500 rows from a file, and does each of them once', async () => {
  const onBulkIdsChange = vi.fn()
  const { pass } = await open({ onBulkIdsChange })
  const file = new File([transferRows(500)], 'rows.csv', { type: 'text/csv' })
  await userEvent.upload(screen.getByLabelText('A file with the rows (CSV)'), file)
  await userEvent.click(button('Check the rows'))
  await userEvent.click(await screen.findByRole('button', { name: 'Start with 500 rows' }))
  const bar = await screen.findByRole('progressbar', { name: 'Progress' })
  expect(onBulkIdsChange).toHaveBeenCalledExactlyOnceWith(Object.keys(sandbox.state.bulks))
  await pass(3_000)
  await waitFor(() => expect(bar).toHaveAttribute('value', '300'))
  expect(screen.getByText('300 of 500 done · 0 failed · 200 to go')).toBeInTheDocument()
  expect(screen.getByText('50 % done.')).toHaveRole('status')
  await pass(6_000)
  expect(await screen.findAllByText('Finished. 500 done, 0 failed.')).toHaveLength(2)
  expect(transfers()).toHaveLength(500)
  expect(screen.queryByRole('button', { name: 'Download failures' })).toBeNull()
})

it('pauses, goes on, and cancels the rest; done ones stay done', async () => {
  const { pass } = await open()
  await startWith(transferRows(400))
  await pass(1_000)
  await userEvent.click(await screen.findByRole('button', { name: 'Pause' }))
  const goOn = await screen.findByRole('button', { name: 'Go on' })
  expect(goOn).toHaveFocus()
  await pass(10_000)
  expect(transfers()).toHaveLength(100)
  await userEvent.click(goOn)
  await screen.findByRole('button', { name: 'Pause' })
  await pass(1_000)
  await userEvent.click(button('Cancel the rest'))
  expect(await screen.findAllByText('Finished. 200 done, 0 failed, 200 not tried.')).toHaveLength(2)
  await pass(10_000)
  expect(transfers()).toHaveLength(200)
})

it('says which failed and why, saves them as a file, and tries them again', async () => {
  const files: Blob[] = []
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => (files.push(blob), 'blob:one'),
    revokeObjectURL() {},
  })
  onTestFinished(() => saved.mockRestore())
  const { pass } = await open()
  await startWith(transferRows(5, tooMuchAt(1, 3)))
  await pass(3_000)
  const failed = within(await screen.findByRole('table', { name: 'Not done' }))
  expect(failed.getByRole('row', { name: /^3 / })).toHaveTextContent('Not enough money on the account.')
  expect(await screen.findAllByText('Finished. 3 done, 2 failed.')).toHaveLength(2)
  await userEvent.click(button('Download failures'))
  await waitFor(() => expect(files).toHaveLength(1))
  const lines = (await files[0]!.text()).split('\r\n')
  expect(lines[0]).toBe('row,from,to,amount,currency,reference,why,code')
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['3', '5'])
  await userEvent.click(button('Try these again'))
  expect(await screen.findByRole('button', { name: 'Start with 2 rows' })).toBeInTheDocument()
})

it('stops at the first failure where that was asked', async () => {
  const { pass } = await open()
  await startWith(transferRows(5, tooMuchAt(1)), 'Stop')
  await pass(3_000)
  expect(await screen.findAllByText('Finished. 1 done, 1 failed, 3 not tried.')).toHaveLength(2)
  await userEvent.click(button('Try these again'))
  expect(await screen.findByRole('button', { name: 'Start with 4 rows' })).toBeInTheDocument()
})

it('sends more than fit into one bulk in several, one after the other', async () => {
  const { pass } = await open({ maxPerBulk: 10 })
  await paste(transferRows(25))
  expect(
    await screen.findByText('More than fit at once: they go one after the other, in 3 parts.'),
  ).toBeInTheDocument()
  await userEvent.click(button('Start with 25 rows'))
  await screen.findByRole('progressbar')
  expect(Object.values(sandbox.state.bulks).map(({ calls }) => calls.length)).toEqual([10, 10, 5])
  expect(Object.values(sandbox.state.bulks).map(({ status }) => status)).toEqual([
    'RUNNING',
    'SUBMITTED',
    'SUBMITTED',
  ])
  for (let step = 0; step < 8; step++) await pass(3_000)
  expect(await screen.findAllByText('Finished. 25 done, 0 failed.')).toHaveLength(2)
  expect(transfers()).toHaveLength(25)
})

it('starts no further part after one that stopped', async () => {
  const { pass } = await open({ maxPerBulk: 2 })
  await startWith(transferRows(6, tooMuchAt(2)), 'Stop')
  for (let step = 0; step < 6; step++) await pass(3_000)
  expect(await screen.findAllByText('Finished. 2 done, 1 failed, 3 not tried.')).toHaveLength(2)
  expect(transfers()).toHaveLength(2)
  await userEvent.click(button('Try these again'))
  expect(await screen.findByRole('button', { name: 'Start with 4 rows' })).toBeInTheDocument()
})

it('does nothing twice when it is not known whether it was submitted', async () => {
  const { pass } = await open()
  await paste(transferRows(3))
  const remove = sandbox.faults.add({ operationId: 'bulksTransferCreate', networkError: 'answer-lost' })
  await userEvent.click(await screen.findByRole('button', { name: 'Start with 3 rows' }))
  await waitFor(async () => {
    await pass(30_000)
    expect(screen.getByRole('alert')).toHaveTextContent(/^We can’t tell yet if this has begun/)
  })
  remove()
  await userEvent.click(button('Start with 3 rows'))
  await screen.findByRole('progressbar')
  await pass(3_000)
  expect(await screen.findAllByText('Finished. 3 done, 0 failed.')).toHaveLength(2)
  expect(transfers()).toHaveLength(3)
  expect(Object.keys(sandbox.state.bulks)).toHaveLength(1)
})

it('follows what is known to run where the answer to the start was lost', async () => {
  const { pass } = await open()
  sandbox.faults.add({ operationId: 'bulkIdExecute', networkError: 'answer-lost', times: 1 })
  await startWith(transferRows(3))
  await pass(3_000)
  expect(await screen.findAllByText('Finished. 3 done, 0 failed.')).toHaveLength(2)
})

it('can be started later where it was only submitted', async () => {
  const { pass } = await open()
  sandbox.faults.add({ operationId: 'bulkIdExecute', status: 400, times: 1 })
  await startWith(transferRows(3))
  expect(await screen.findByText('Everything is there, but it has not begun yet.')).toBeInTheDocument()
  expect(transfers()).toHaveLength(0)
  await userEvent.click(button('Start now'))
  await pass(6_000)
  expect(await screen.findAllByText('Finished. 3 done, 0 failed.')).toHaveLength(2)
})

it('goes on following a bulk of before, whose rows are not known any more', async () => {
  const id = keepBulk(sandbox, { status: 'PARTIALLY_COMPLETED', done: 98, failed: 2 })
  await open({ kind: 'users', bulkIds: [id] })
  expect(await screen.findAllByText('Finished. 98 done, 2 failed.')).toHaveLength(2)
  const failed = within(await screen.findByRole('table', { name: 'Not done' }))
  expect(failed.getByRole('row', { name: /^100 Person 100/ })).toHaveTextContent(
    'Somebody uses this address already.',
  )
  expect(failed.getByRole('row', { name: /^99 Person 99/ })).toHaveTextContent('It was not accepted.')
  expect(screen.queryByRole('button', { name: 'Try these again' })).toBeNull()
})
