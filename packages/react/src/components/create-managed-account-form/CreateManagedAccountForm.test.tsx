import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, sandboxProfiles, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, vi } from 'vitest'
import { CreateManagedAccountForm, type CreateManagedAccountFormProps } from './CreateManagedAccountForm.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const open = (props: Partial<CreateManagedAccountFormProps> = {}) =>
  renderWithWeavr(
    <CreateManagedAccountForm
      profileId={sandboxProfiles.managedAccount}
      currencies={['EUR', 'GBP']}
      {...props}
    />,
    { sandbox, clock, expiryPrompt: false, signedIn: true },
  )
const named = (name: string) =>
  Object.values(sandbox.state.managedAccounts).filter(({ friendlyName }) => friendlyName === name)
const send = () => userEvent.click(screen.getByRole('button', { name: 'Open account' }))

it('opens an account with a warning, says so, and leads to it', async () => {
  const onCreated = vi.fn()
  await open({ onCreated, accountHref: ({ id }) => `/accounts/${id}` })
  await userEvent.type(screen.getByLabelText('Name'), 'Operations')
  await userEvent.selectOptions(screen.getByLabelText('Currency'), 'GBP')
  await userEvent.type(screen.getByLabelText('Warn below'), '500')
  await send()
  const title = await screen.findByRole('heading', { name: 'Operations is open.' })
  await waitFor(() => expect(title).toHaveFocus())
  const [made] = named('Operations')
  expect(made).toMatchObject({ currency: 'GBP', lowBalanceThreshold: 50_000 })
  expect(onCreated).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: made!.id }))
  expect(screen.getByRole('link', { name: 'Look at the account' })).toHaveAttribute(
    'href',
    `/accounts/${made!.id}`,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Open another' }))
  expect(screen.getByRole('heading', { name: 'Open an account' })).toHaveFocus()
  expect(screen.getByLabelText('Name')).toHaveValue('')
})

it('does not ask for the only currency there is', async () => {
  await open({ currencies: ['EUR'] })
  expect(screen.queryByLabelText('Currency')).toBeNull()
  await userEvent.type(screen.getByLabelText('Name'), 'Operations')
  await send()
  await screen.findByRole('heading', { name: 'Operations is open.' })
  expect(named('Operations')[0]!.currency).toBe('EUR')
})

it('says what is missing, with the way to each field', async () => {
  await open()
  await send()
  const summary = screen.getByRole('group', { name: 'Please check:' })
  expect(summary).toHaveFocus()
  expect(summary).toHaveTextContent('Enter a name for the account.Choose a currency.')
  await userEvent.type(screen.getByLabelText('Name'), 'x'.repeat(51))
  expect(screen.getAllByText('Enter a name of at most 50 characters.')).not.toHaveLength(0)
})

it('does not take an amount that has more digits than the currency', async () => {
  await open({ currencies: ['EUR'] })
  await userEvent.type(screen.getByLabelText('Name'), 'Operations')
  await userEvent.type(screen.getByLabelText('Warn below'), '5.001')
  await send()
  expect(screen.getByLabelText('Warn below')).toHaveFocus()
  expect(screen.getByText(/Enter an amount like €1,250.00/)).toBeInTheDocument()
})

it.each([
  ['CURRENCY_NOT_SUPPORTED_BY_PROFILE', /Accounts in this currency are not available/],
  ['OWNER_IDENTITY_NOT_VERIFIED', /^Your details must be verified/],
  ['PROGRAMME_LIMITS_EXCEEDED', /^You can’t open more accounts/],
  ['PROFILE_INACTIVE', /^That didn’t work. Nothing has changed/],
])('keeps what was typed and says why: %s', async (errorCode, words) => {
  sandbox.faults.add({ operationId: 'managedAccountCreate', status: 409, body: { errorCode } })
  await open()
  await userEvent.type(screen.getByLabelText('Name'), 'Operations')
  await userEvent.selectOptions(screen.getByLabelText('Currency'), 'GBP')
  await send()
  expect(await screen.findByText(words)).toBeInTheDocument()
  expect(screen.getByLabelText('Name')).toHaveValue('Operations')
})

it('opens one account only, however often it is sent after an answer that was lost', async () => {
  const { clock: tab } = await open({ currencies: ['EUR'] })
  // The first call arrives; its answer does not.
  const found = sandbox.faults.add({ operationId: 'managedAccountCreate', networkError: true })
  await userEvent.type(screen.getByLabelText('Name'), 'Operations')
  await send()
  await act(() => tab.advance(30_000))
  expect(await screen.findByRole('alert')).toHaveTextContent(/^We can’t tell yet if the account was opened/)
  found()
  await send()
  await screen.findByRole('heading', { name: 'Operations is open.' })
  expect(named('Operations')).toHaveLength(1)
})
