import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { IbanDetails } from './IbanDetails.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const account = (name: string) =>
  Object.values(sandbox.state.managedAccounts).find(({ friendlyName }) => friendlyName === name)!
const open = (name: string) =>
  renderWithWeavr(<IbanDetails accountId={account(name).id} />, {
    sandbox,
    clock,
    expiryPrompt: false,
    signedIn: true,
  })
const facts = () =>
  screen
    .getAllByRole('term')
    .map((term) => `${term.textContent}: ${term.nextElementSibling!.textContent.trim()}`)

it('shows an IBAN in groups of four, with all that a payer needs', async () => {
  await open('Main account')
  await screen.findByText('IBAN')
  expect(facts()).toEqual([
    'Account holder: Northwind Studio Ltd',
    expect.stringMatching(/^IBAN: MT\d\d GHBK( \w{4})+( \w{1,4})?$/),
    'BIC: GHBKMTMT',
    'Bank: Grand Harbour Bank plc',
  ])
})

it('shows sort code and number where there is no IBAN, with the reference that is needed', async () => {
  await open('UK operations')
  await screen.findByText('Sort code')
  expect(facts().slice(1, 3)).toEqual([
    'Sort code: 04-00-75',
    expect.stringMatching(/^Account number: \d{8}$/),
  ])
  expect(facts().at(-1)).toMatch(/^Reference: \d{8}$/)
})

it('copies one line without spaces, or all of them, and says so in place', async () => {
  const user = userEvent.setup()
  await open('Main account')
  await user.click(await screen.findByRole('button', { name: 'Copy IBAN' }))
  expect(await navigator.clipboard.readText()).toMatch(/^MT\d\dGHBK\w+$/)
  expect(await screen.findByText('IBAN copied')).toHaveAttribute('role', 'status')
  await user.click(screen.getByRole('button', { name: 'Copy all' }))
  expect(await navigator.clipboard.readText()).toMatch(
    /^Account holder: Northwind Studio Ltd\nIBAN: MT\w+\nBIC: GHBKMTMT\nBank: Grand Harbour Bank plc$/,
  )
  expect(await screen.findByText('All copied')).toBeInTheDocument()
})

it('shares where the browser can, and keeps still when that is called off', async () => {
  const share = vi.fn(() => Promise.reject(new DOMException('', 'AbortError')))
  Object.defineProperty(navigator, 'share', { configurable: true, value: share })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'))
  await open('Main account')
  await userEvent.click(await screen.findByRole('button', { name: 'Share' }))
  expect(share).toHaveBeenCalledExactlyOnceWith({
    title: 'Bank details',
    text: expect.stringContaining('BIC: GHBKMTMT') as string,
  })
  expect(screen.queryByText(/^That could not be shared/)).toBeNull()
})

it('has no Share where the browser has none', async () => {
  await open('Main account')
  await screen.findByText('IBAN')
  expect(screen.queryByRole('button', { name: 'Share' })).toBeNull()
})

it('asks for an IBAN, says that it is on its way, shows it when it has come, and keeps the focus near', async () => {
  const { clock: tab } = await open('Tax reserve')
  await userEvent.click(await screen.findByRole('button', { name: 'Get an IBAN' }))
  expect(await screen.findByText('Your IBAN is being set up. We’ll show it here.')).toBeInTheDocument()
  await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus())
  await act(() => tab.advance(12_000))
  expect(await screen.findByText('IBAN')).toBeInTheDocument()
  expect(screen.getByText('Your IBAN is ready.')).toHaveAttribute('role', 'status')
})

it('says in words why there will be none', async () => {
  account('Tax reserve').currency = 'USD'
  await open('Tax reserve')
  await userEvent.click(await screen.findByRole('button', { name: 'Get an IBAN' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Accounts in this currency can’t have an IBAN.')
  expect(screen.getByRole('button', { name: 'Get an IBAN' })).toHaveFocus()
})

it('asks once only, however often it is pressed after an answer that was lost', async () => {
  const { clock: tab } = await open('Tax reserve')
  const lost = sandbox.faults.add({ operationId: 'managedAccountsIBANUpgrade', networkError: true })
  await userEvent.click(await screen.findByRole('button', { name: 'Get an IBAN' }))
  await act(() => tab.advance(30_000))
  expect(await screen.findByRole('alert')).toHaveTextContent(/^We can’t tell yet/)
  lost()
  await userEvent.click(screen.getByRole('button', { name: 'Get an IBAN' }))
  expect(await screen.findByText(/^Your IBAN is being set up/)).toBeInTheDocument()
})

it.each([
  ['a frozen account', { state: 'BLOCKED', blockedReason: 'USER' }, /so it can’t get an IBAN.$/],
  ['a closed account', { state: 'DESTROYED', destroyedReason: 'USER' }, /never had bank details.$/],
] as const)('offers no IBAN to %s', async (_, state, words) => {
  account('Tax reserve').state = state
  await open('Tax reserve')
  expect(await screen.findByText(words)).toBeInTheDocument()
  expect(screen.queryByRole('button')).toBeNull()
})

it('keeps the details of a frozen account', async () => {
  account('Main account').state = { state: 'BLOCKED', blockedReason: 'USER' }
  await open('Main account')
  expect(within(await screen.findByRole('region')).getByText('BIC')).toBeInTheDocument()
})
