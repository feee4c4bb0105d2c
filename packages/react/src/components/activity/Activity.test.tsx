import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, vi } from 'vitest'
import { Activity, type ActivityProps } from './Activity.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const main = () => ({
  type: 'managed_accounts' as const,
  id: Object.values(sandbox.state.managedAccounts).find(
    ({ friendlyName }) => friendlyName === 'Main account',
  )!.id,
})
const open = (props: Partial<ActivityProps> = {}) =>
  renderWithWeavr(<Activity instrument={main()} {...props} />, {
    sandbox,
    clock,
    expiryPrompt: false,
    signedIn: true,
  })
const table = () => screen.findByRole('table')
const groups = async () =>
  [...(await table()).querySelectorAll('tbody')].map((body) => ({
    heading: body.querySelector('[scope=rowgroup]')!.textContent,
    rows: [...body.querySelectorAll('th[scope=row]')].map((row) => row.closest('tr')!.textContent),
  }))
const choose = async (label: string, option: string) =>
  userEvent.selectOptions(await screen.findByLabelText(label), option)

it('puts on top what has not moved yet, each with its state in a word and its day', async () => {
  await open()
  const [waiting, ...days] = await groups()
  expect(waiting!.heading).toBe('Waiting')
  const supplies = waiting!.rows.find(
    (row) => row.startsWith('Liffey Paper Supplies') && row.includes('7731'),
  )
  expect(supplies).toMatch(/−€1,249.00 money out.*Confirm to send$/)
  await waitFor(async () =>
    expect((await groups())[0]!.rows.join('\n')).toMatch(/^Tax reserve.*Set aside for VAT.*Scheduled$/m),
  )
  expect(days.length).toBeGreaterThan(5)
  expect(days.flatMap(({ rows }) => rows).join('\n')).not.toMatch(/Confirm to send|Pending|Scheduled/)
})

it('asks Weavr for what the filters say, keeps what waits in it, and tells the app', async () => {
  const onFiltersChange = vi.fn()
  await open({ onFiltersChange })
  await table()
  await choose('Type', 'Bank payment')
  expect(onFiltersChange).toHaveBeenLastCalledWith({ type: 'bank' })
  await waitFor(async () => expect(JSON.stringify(await groups())).not.toContain('Kettle & Crane'))
  expect((await groups())[0]!.heading).toBe('Waiting')
  await choose('In or out', 'Money in')
  expect(onFiltersChange).toHaveBeenLastCalledWith({ type: 'bank', direction: 'in' })
  await waitFor(async () => expect((await table()).textContent).not.toContain('money out'))
})

it('shows only what waits where that is asked for', async () => {
  await open({ filters: { state: 'waiting' } })
  await waitFor(async () => expect((await groups()).map(({ heading }) => heading)).toEqual(['Waiting']))
})

it('shows nothing that waits where only what is done is asked for', async () => {
  await open({ filters: { state: 'done' } })
  expect((await groups()).map(({ heading }) => heading)).not.toContain('Waiting')
})

it('leads to the details of each movement', async () => {
  await open({ movementHref: ({ id, instrument }) => `/${instrument.type}/${instrument.id}/${id}` })
  const [first] = (await table()).querySelectorAll('tbody a')
  expect(first!.getAttribute('href')).toMatch(new RegExp(`^/managed_accounts/${main().id}/\\d+$`))
})

it('names the account and the currency where the movements are those of all', async () => {
  await open({ instrument: undefined })
  await waitFor(async () => expect((await table()).textContent).toMatch(/UK operations/))
  expect((await table()).textContent).toContain('−GBP')
})

it('shows the rest in pages and puts the focus on the first new row', async () => {
  await open({ pageSize: 3 })
  await userEvent.click(await screen.findByRole('button', { name: 'Show 3 more' }))
  const settled = async () => [
    ...(await table()).querySelectorAll<HTMLElement>('tbody:not(:first-of-type) th[scope=row]'),
  ]
  await waitFor(async () => expect(await settled()).toHaveLength(6))
  await waitFor(async () => expect((await settled())[3]).toHaveFocus())
})

it('fails as a whole where what waits could not be got, so that nobody pays twice', async () => {
  sandbox.faults.add({
    operationId: 'managedAccountTransactionsGet',
    status: 400,
    match: ({ url }) => url.includes('PROCESSING'),
  })
  await open()
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t load the activity.')
  expect(screen.queryByRole('table')).toBeNull()
})

it('clears filters that leave nothing', async () => {
  await open()
  await table()
  await choose('Type', 'Correction')
  expect(await screen.findByText('Nothing matches.')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }))
  expect(await table()).toBeInTheDocument()
})
