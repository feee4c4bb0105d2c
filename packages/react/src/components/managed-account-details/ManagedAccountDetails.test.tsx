import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr, supplyDialog } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it } from 'vitest'
import { ManagedAccountDetails, type ManagedAccountDetailsProps } from './ManagedAccountDetails.js'

supplyDialog()

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const account = (name: string) =>
  Object.values(sandbox.state.managedAccounts).find(({ friendlyName }) => friendlyName === name)!
const open = (name = 'Main account', props: Partial<ManagedAccountDetailsProps> = {}) =>
  renderWithWeavr(
    <ManagedAccountDetails accountId={account(name).id} payHref="#pay" moveHref="#move" {...props} />,
    { sandbox, clock, expiryPrompt: false, signedIn: true },
  )
const button = (name: string) => screen.findByRole('button', { name })

/** An account that nothing was ever paid into. */
function addEmpty() {
  const empty = { ...account('Tax reserve'), id: '999', friendlyName: 'Empty' }
  sandbox.state.managedAccounts[empty.id] = empty
}

it('shows what can be spent and what is held, and where it is paid to', async () => {
  await open()
  expect(await screen.findByRole('heading', { name: 'Main account' })).toBeInTheDocument()
  expect(screen.getByText('on the account', { exact: false })).toHaveTextContent('€48,353.15 on the account')
  expect(await screen.findByText('IBAN')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Pay someone' })).toHaveAttribute('href', '#pay')
})

it.each([
  ['the payer’s own threshold', undefined, false],
  ['the app’s threshold', 5_000_000, true],
])('says that little is left by %s', async (_, lowBalanceThreshold, isLow) => {
  await open('Main account', { lowBalanceThreshold })
  await button('Freeze account')
  expect(screen.queryAllByText('Less than €50,000.00 is available.')).toHaveLength(isLow ? 1 : 0)
})

it('freezes with one press, undoes it with another, and says both', async () => {
  await open()
  await userEvent.click(await button('Freeze account'))
  expect(await screen.findByText('Account frozen')).toHaveAttribute('role', 'status')
  expect(screen.getByText(/^Frozen. Nothing goes out/)).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Pay someone' })).toBeNull()
  expect(account('Main account').state).toEqual({ state: 'BLOCKED', blockedReason: 'USER' })
  expect(await button('Unfreeze account')).toHaveFocus()
  await userEvent.click(await button('Unfreeze account'))
  expect(await screen.findByText('Account active again')).toBeInTheDocument()
  expect(account('Main account').state).toEqual({ state: 'ACTIVE' })
})

it('tells the truth, not a failure, where somebody else has frozen it already', async () => {
  await open()
  await button('Freeze account')
  account('Main account').state = { state: 'BLOCKED', blockedReason: 'USER' }
  await userEvent.click(await button('Freeze account'))
  expect(await button('Unfreeze account')).toBeInTheDocument()
  expect(await screen.findByText('Account frozen')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('says why freezing failed, and that nothing has changed', async () => {
  sandbox.faults.add({ operationId: 'managedAccountBlock', status: 409, body: { errorCode: 'ODD' } })
  await open()
  await userEvent.click(await button('Freeze account'))
  expect(await screen.findByRole('alert')).toHaveTextContent('That didn’t work. Nothing has changed.')
  expect(await button('Freeze account')).toBeInTheDocument()
})

it('changes name and warning, and gives the focus back', async () => {
  await open()
  await userEvent.click(await button('Change name or warning'))
  expect(screen.getByRole('heading', { name: 'About this account' })).toHaveFocus()
  const name = screen.getByLabelText('Name')
  expect(screen.getByLabelText('Warn below')).toHaveValue('€5,000.00')
  await userEvent.clear(name)
  await userEvent.click(await button('Save'))
  expect(screen.getByText(/Enter a name for the account/)).toBeInTheDocument()
  expect(name).toHaveFocus()
  await userEvent.type(name, 'Operations')
  await userEvent.clear(screen.getByLabelText('Warn below'))
  await userEvent.type(screen.getByLabelText('Warn below'), '1,250.50')
  await userEvent.click(await button('Save'))
  expect(await screen.findByText('Saved.')).toHaveAttribute('role', 'status')
  expect(account('Operations').lowBalanceThreshold).toBe(125_050)
  expect(await screen.findByRole('heading', { name: 'Operations' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'About this account' })).toHaveFocus()
})

it('takes the warning away', async () => {
  await open()
  await userEvent.click(await button('Change name or warning'))
  await userEvent.clear(screen.getByLabelText('Warn below'))
  await userEvent.click(await button('Save'))
  expect(await screen.findByText('No warning')).toBeInTheDocument()
  expect(account('Main account').lowBalanceThreshold).toBeUndefined()
})

it('is not closed while there is money on it, and says so', async () => {
  await open()
  expect(await screen.findByText(/^To close this account, first move what is on it:/)).toHaveTextContent(
    '€48,353.15',
  )
  expect(screen.queryByRole('button', { name: 'Close account' })).toBeNull()
})

it('closes after a question, whose focus is on the way back', async () => {
  addEmpty()
  await open('Empty')
  await userEvent.click(await button('Close account'))
  const dialog = within(screen.getByRole('alertdialog', { name: 'Close this account?' }))
  expect(dialog.getByRole('button', { name: 'Keep it' })).toHaveFocus()
  await userEvent.click(dialog.getByRole('button', { name: 'Close account' }))
  expect(await screen.findByText('This account is closed. Its statement stays readable.')).toBeInTheDocument()
  expect(screen.getByText('Account closed')).toHaveAttribute('role', 'status')
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(account('Empty').state.state).toBe('DESTROYED')
  expect(screen.queryByRole('button', { name: 'Close account' })).toBeNull()
})

it('stays as it is when the question is answered with no', async () => {
  addEmpty()
  await open('Empty')
  await userEvent.click(await button('Close account'))
  await userEvent.click(await button('Keep it'))
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(account('Empty').state.state).toBe('ACTIVE')
})

it.each([
  [
    'cards still spend from it',
    { status: 409, body: { errorCode: 'INSTRUMENT_HAS_LINKED_CARDS' } },
    /^Cards/,
  ],
  ['the answer is lost', { networkError: true as const }, /^We can’t tell yet if the account was closed/],
])('says in the question why it was not closed: %s', async (_, fault, words) => {
  addEmpty()
  const { clock: tab } = await open('Empty')
  sandbox.faults.add({ operationId: 'managedAccountRemove', ...fault })
  await userEvent.click(await button('Close account'))
  const dialog = within(screen.getByRole('alertdialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'Close account' }))
  await act(() => tab.advance(1_000))
  await waitFor(() => expect(dialog.getByRole('alert')).toHaveTextContent(words))
})
