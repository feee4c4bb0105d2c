import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, demoMultiUser, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, vi } from 'vitest'
import { ManagedAccountList, type ManagedAccountListProps } from './ManagedAccountList.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const open = (props: ManagedAccountListProps = {}) =>
  renderWithWeavr(<ManagedAccountList {...props} />, { sandbox, clock, expiryPrompt: false, signedIn: true })
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent)

it('lists accounts by currency, each with what can be spent and what is held', async () => {
  await open({ accountHref: ({ id }) => `/accounts/${id}` })
  const euro = within(await screen.findByRole('region', { name: 'Euro EUR' }))
  expect(euro.getAllByRole('link').map((link) => link.textContent)).toEqual(['Main account', 'Tax reserve'])
  const main = euro.getByRole('link', { name: 'Main account' })
  expect(main.getAttribute('href')).toMatch(/^\/accounts\/\d+$/)
  expect(main.closest('li')).toHaveTextContent(/€48,210.65€48,353.15 on the account · €142.50 held$/)
  const pounds = within(screen.getByRole('region', { name: 'British Pound GBP' }))
  expect(pounds.getByRole('listitem')).toHaveTextContent(/^UK operationsAvailable £6,318.40$/)
})

it('asks Weavr for what the filters say, and tells the app', async () => {
  const onFiltersChange = vi.fn()
  await open({ onFiltersChange, currencies: ['EUR', 'GBP'] })
  await screen.findByRole('region', { name: 'Euro EUR' })
  await userEvent.selectOptions(screen.getByLabelText('Currency'), 'GBP')
  expect(onFiltersChange).toHaveBeenLastCalledWith({ currency: 'GBP' })
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Euro EUR' })).toBeNull())
  expect(screen.getByText('1 account')).toHaveAttribute('role', 'status')
  await userEvent.selectOptions(screen.getByLabelText('State'), 'Closed')
  expect(await screen.findByText('Nothing matches.')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }))
  expect(onFiltersChange).toHaveBeenLastCalledWith({})
  await screen.findByRole('region', { name: 'Euro EUR' })
})

it('keeps to filters that the app keeps', async () => {
  await open({ filters: { currency: 'GBP' }, currencies: ['EUR', 'GBP'] })
  await screen.findByRole('region', { name: 'British Pound GBP' })
  await userEvent.selectOptions(screen.getByLabelText('Currency'), 'EUR')
  expect(screen.getByLabelText('Currency')).toHaveValue('GBP')
  expect(rows()).toHaveLength(1)
})

it('puts the focus on the first account of the next page', async () => {
  await open({ pageSize: 2 })
  await screen.findAllByRole('listitem')
  expect(screen.getByText('Showing 2 of 3')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Show 1 more' }))
  await waitFor(() => expect(document.activeElement).toHaveTextContent('UK operations'))
  expect(screen.queryByText(/^Showing/)).toBeNull()
})

it('says in place that more could not be got, and keeps what is there', async () => {
  await open({ pageSize: 2 })
  await screen.findAllByRole('listitem')
  sandbox.faults.add({ operationId: 'managedAccountsGet', status: 400, times: 1 })
  await userEvent.click(screen.getByRole('button', { name: 'Show 1 more' }))
  expect(await screen.findByText(/^We couldn’t get more./)).toHaveAttribute('role', 'status')
  expect(screen.queryByRole('alert')).toBeNull()
  expect(rows()).toHaveLength(2)
})

it('has one filled button: to pay, else to open an account', async () => {
  sandbox.state.managedAccounts = {}
  await open({ payHref: '#pay', createHref: '#new' })
  await screen.findByText(/^No accounts yet/)
  expect(screen.queryByRole('link', { name: 'Pay someone' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Open an account' })).toHaveAttribute('data-emphasis', 'primary')
})

it('shows nothing of one payer while the next one waits', async () => {
  const { signIn } = await open()
  await screen.findAllByRole('listitem')
  sandbox.faults.add({ operationId: 'managedAccountsGet', latencyMs: 60_000 })
  const other = Object.values(sandbox.state.identities).find(({ name }) => name === 'Ines Duarte')!
  await signIn({ ...demoMultiUser, identity: { type: 'CONSUMER', id: other.id } })
  expect(screen.queryByRole('listitem')).toBeNull()
})
