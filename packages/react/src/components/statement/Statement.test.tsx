import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { Statement, type StatementProps } from './Statement.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const everything = { name: 'custom', from: '2000-01-01', to: '2099-12-31' } as const
const idOf = (name: string) =>
  [...Object.values(sandbox.state.managedAccounts), ...Object.values(sandbox.state.managedCards)].find(
    ({ friendlyName }) => friendlyName === name,
  )!.id
const open = (props: Partial<StatementProps> = {}) =>
  renderWithWeavr(
    <Statement instrument={{ type: 'managed_accounts', id: idOf('Main account') }} {...props} />,
    { sandbox, clock, expiryPrompt: false, signedIn: true, locale: 'en-GB' },
  )
const table = () => screen.findByRole('table')
const rows = async () => [...(await table()).querySelectorAll<HTMLElement>('th[scope=row]')]

/** What was saved, once something was. */
function catchFiles() {
  const files: { name: string; blob: Blob }[] = []
  let blob: Blob
  Object.assign(URL, {
    createObjectURL: (made: Blob) => ((blob = made), 'blob:here'),
    revokeObjectURL: vi.fn(),
  })
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, blob })
  })
  onTestFinished(() => {
    click.mockRestore()
    Reflect.deleteProperty(URL, 'createObjectURL')
    Reflect.deleteProperty(URL, 'revokeObjectURL')
  })
  return files
}

it('leads from the opening to the closing balance, with the balance after each row from Weavr', async () => {
  await open({ period: everything })
  const shown = await table()
  const balances = [...shown.querySelectorAll('tbody tr td:last-child')].map((cell) => cell.textContent)
  const amountOf = (name: string) => screen.getByText(name).nextElementSibling!.textContent
  expect(amountOf('Opening balance')).toBe('€0.00')
  expect(balances[0]).toBe(amountOf('Closing balance'))
})

it('puts the movements of a day under its heading', async () => {
  await open({ period: everything })
  const bodies = [...(await table()).querySelectorAll('tbody')]
  const headings = bodies.map((body) => body.querySelector('[scope=rowgroup]')!.textContent)
  expect(new Set(headings).size).toBe(headings.length)
  expect(headings[0]).toMatch(/^(Today · |Yesterday · )?\w+,? \d+ \w+/)
})

it('tells the app which days are wanted', async () => {
  const onPeriodChange = vi.fn()
  await open({ onPeriodChange })
  await userEvent.selectOptions(await screen.findByLabelText('Period'), 'Last month')
  expect(onPeriodChange).toHaveBeenLastCalledWith({ name: 'last-month' })
  expect(screen.getByRole('heading')).toHaveTextContent(/^Statement December 2025$/)
  await userEvent.selectOptions(screen.getByLabelText('Period'), 'Custom')
  expect(onPeriodChange).toHaveBeenLastCalledWith({ name: 'custom', from: '2025-12-01', to: '2025-12-31' })
})

it('asks for no days that make no period, and keeps what was typed', async () => {
  const onPeriodChange = vi.fn()
  await open({ onPeriodChange })
  await userEvent.selectOptions(await screen.findByLabelText('Period'), 'Custom')
  onPeriodChange.mockClear()
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '2025-11-30' } })
  expect(onPeriodChange).not.toHaveBeenCalled()
  expect(screen.getByText(/Choose two days, the first before the last/)).toBeInTheDocument()
  expect(screen.getByLabelText('To')).toHaveValue('2025-11-30')
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2025-11-01' } })
  expect(onPeriodChange).toHaveBeenCalledExactlyOnceWith({
    name: 'custom',
    from: '2025-11-01',
    to: '2025-11-30',
  })
})

it('shows the rest in pages and puts the focus on the first new row', async () => {
  await open({ period: everything, pageSize: 5 })
  const before = await rows()
  expect(before).toHaveLength(5)
  expect(screen.getByText(/^Showing 5 of \d+$/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Show 5 more' }))
  await waitFor(async () => expect(await rows()).toHaveLength(10))
  expect((await rows())[5]).toHaveFocus()
})

it('says that nothing was posted, and when something first was', async () => {
  await open({ period: { name: 'custom', from: '2001-02-01', to: '2001-02-28' } })
  const empty = await screen.findByText(/^Nothing in February 2001\./)
  await waitFor(() => expect(empty.parentElement).toHaveTextContent(/First transaction: \d+ \w+ 2025$/))
  expect(screen.queryByRole('button', { name: /^PDF/ })).toBeNull()
})

it('shows no balances of a card that spends from an account', async () => {
  await open({
    period: everything,
    instrument: { type: 'managed_cards', id: idOf('Software subscriptions') },
  })
  await table()
  expect(screen.queryByText('Opening balance')).toBeNull()
  expect(screen.queryByText('Balance after')).toBeNull()
})

it('saves the PDF of the server under the name of the period', async () => {
  const files = catchFiles()
  await open({ period: { name: 'last-month' } })
  await userEvent.click(await screen.findByRole('button', { name: 'PDF for December 2025' }))
  expect(await screen.findByText(/^Saved statement-2025-12-01-to-2025-12-31.pdf, \d+ kB\.$/)).toHaveAttribute(
    'role',
    'status',
  )
  expect(files.map(({ name }) => name)).toEqual(['statement-2025-12-01-to-2025-12-31.pdf'])
  expect(files[0]!.blob.type).toBe('application/pdf')
})

it('saves all rows of the period as CSV, not only those that are shown', async () => {
  const files = catchFiles()
  await open({ period: everything, pageSize: 5 })
  const csv = await screen.findByRole('button', { name: /^CSV of these \d+ rows$/ })
  const count = Number(/\d+/.exec(csv.textContent)![0])
  await userEvent.click(csv)
  await screen.findByText(/^Saved statement-2000-01-01-to-2099-12-31.csv/)
  const text = await files[0]!.blob.text()
  const lines = text.trimEnd().split('\r\n')
  expect(lines).toHaveLength(count + 1)
  const [newest] = await rows()
  expect(lines[1]).toContain(newest!.querySelector('[data-part=who]')!.textContent)
})

it('says in place that a file could not be got, and keeps the rows', async () => {
  catchFiles()
  await open({ period: everything })
  await table()
  sandbox.faults.add({ operationId: 'managedAccountStatement', status: 400 })
  await userEvent.click(screen.getByRole('button', { name: /^CSV/ }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/^We couldn’t get all rows, so there is no CSV./)
  expect(screen.getByRole('button', { name: /^CSV/ })).toHaveFocus()
  expect(await rows()).not.toHaveLength(0)
})
