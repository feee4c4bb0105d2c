import { onlineManager } from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createWaiting } from '../confirmation-dialog/createWaiting.test.fixture.js'
import { LinkedAccounts } from './LinkedAccounts.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))
afterEach(() => onlineManager.setOnline(true))

const iban = 'FR1420041010050500013M02606'
const open = () =>
  renderWithWeavr(<LinkedAccounts />, { sandbox, clock, expiryPrompt: false, signedIn: true })
const fail = (operationId: string, fault: object) => sandbox.faults.add({ operationId, times: 1, ...fault })
const button = (name: string) => screen.findByRole('button', { name })
const press = async (name: string) => userEvent.click(await button(name))
const bank = () => Object.values(sandbox.state.linkedAccounts)[0]!

/** Opens it with an account that is not verified yet. */
async function openPending(verificationSteps?: object[]) {
  const { weavr, unmount } = await renderWithWeavr(<p />, {
    sandbox,
    clock,
    expiryPrompt: false,
    signedIn: true,
  })
  const id = await act(() => createWaiting(weavr).linkedAccount('Northwind Studio Ltd'))
  unmount()
  if (verificationSteps)
    sandbox.faults.add({
      operationId: 'linkedAccountVerificationsGet',
      status: 200,
      body: { count: 1, verificationRuns: [{ id, state: 'PENDING', verificationSteps }] },
    })
  await open()
  return within((await screen.findByText('Not ready yet')).closest<HTMLElement>('[data-part=panel]')!)
}

async function link() {
  await press('Link an account')
  await userEvent.type(screen.getByLabelText('Name on the account'), 'Northwind Studio Ltd')
  await userEvent.type(screen.getByLabelText('IBAN'), iban)
  await userEvent.type(screen.getByLabelText('What you call it'), 'Savings')
  await press('Link this account')
}

it('says where each account is, and nothing of one that can be used', async () => {
  await open()
  const row = (await screen.findByText('House bank')).closest('li')!
  expect(row).toHaveTextContent(/ending [\dA-Z]{4}/)
  expect(row.querySelector('[data-part=state]')).toBeNull()
  expect(within(row).queryByRole('list')).toBeNull()
})

it('has one step open at a time, with what to send and how', async () => {
  const row = await openPending([
    { step: 'USER_DECLARATION_SCA_CHALLENGE', status: 'COMPLETED' },
    {
      step: 'TRANSFER_INSTRUCTION',
      status: 'PENDING_USER',
      details: {
        amount: { currency: 'EUR', amount: 1 },
        reference: 'WV-83K',
        destination: {
          accountOwnerName: 'Weavr verification',
          accountReference: { iban: 'MT31GHBK10015000000000000000001' },
        },
      },
    },
    { step: 'MICRO_DEPOSIT', status: 'PENDING_USER' },
    { step: 'INTERNAL_CHECKS', status: 'PENDING_REVIEW' },
  ])
  const steps = within(await row.findByRole('list', { name: 'Before it can be used' })).getAllByRole(
    'listitem',
  )
  const states = ['Done', 'Waiting for you', 'To do', 'With us']
  expect(steps.map((step) => step.querySelector('[data-part=state]')!.textContent)).toEqual(states)
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null, null])
  expect(steps[1]).toHaveTextContent('Send exactly €0.01 with reference WV-83K from this account to:')
  expect(within(steps[1]!).getByRole('button', { name: 'Copy Account' })).toBeInTheDocument()
  expect(steps[3]).toHaveTextContent('We’re checking. There is nothing to do for you.')
})

it('says what was not accepted', async () => {
  const row = await openPending([{ step: 'INTERNAL_CHECKS', status: 'REJECTED' }])
  expect(await row.findByText('Not accepted')).toHaveAttribute('data-tone', 'negative')
})

it('confirms with a code that it is theirs', async () => {
  const row = await openPending()
  await userEvent.click(await row.findByRole('button', { name: 'Continue' }))
  expect(await screen.findByLabelText('Code from the text message')).toBeInTheDocument()
})

it('says that the steps could not be read, and reads them again', async () => {
  fail('linkedAccountVerificationsGet', { status: 400 })
  const row = await openPending()
  expect(await row.findByRole('alert')).toHaveTextContent('We couldn’t load what is left to do.')
  await userEvent.click(row.getByRole('button', { name: 'Try again' }))
  expect(await row.findByRole('list', { name: 'Before it can be used' })).toBeInTheDocument()
})

it('takes an account in, with what is left to do', async () => {
  await open()
  await link()
  expect(await screen.findByText('Savings')).toBeInTheDocument()
  expect(screen.getByText(/^Taken in\./)).toHaveRole('status')
})

it.each([
  ['LINKED_ACCOUNT_ALREADY_ADDED', 'Error: This account is linked already.'],
  ['THIS_IS_A_MANAGED_ACCOUNT', 'Error: This is one of your accounts here. It needs no link.'],
  ['COUNTRY_NOT_SUPPORTED_BY_PROFILE', 'Error: Accounts of this country or currency can’t be linked.'],
])(
  'says at the field what is wrong with the account, and keeps what was typed: %s',
  async (errorCode, said) => {
    await open()
    fail('linkedAccountCreate', { status: 409, body: { errorCode } })
    await link()
    const field = screen.getByLabelText('IBAN')
    await waitFor(() => expect(field).toHaveAccessibleDescription(new RegExp(said)))
    expect(field).toHaveFocus()
    expect(screen.getByLabelText('What you call it')).toHaveValue('Savings')
  },
)

it('says that nothing came of linking it', async () => {
  await open()
  fail('linkedAccountCreate', { networkError: true, times: 9 })
  await link()
  await clock.advance(10_000)
  expect(await screen.findByRole('alert')).toHaveTextContent(/^We couldn’t reach the service/)
  expect(await button('Link this account')).toHaveAttribute('aria-disabled', 'false')
})

it('blocks it at once, and takes that back', async () => {
  await open()
  await press('Block House bank')
  expect(await screen.findByText(/^Blocked\. Nothing can be paid/)).toHaveRole('status')
  expect(bank().state).toBe('BLOCKED')
  await press('Unblock House bank')
  expect(await screen.findByText('In use again.')).toHaveRole('status')
  expect(bank().state).toBe('ACTIVE')
})

it('asks by name before it removes', async () => {
  await open()
  await press('Remove House bank')
  expect(screen.getByText(/^Remove House bank\?/)).toBeInTheDocument()
  expect(await button('Remove account')).toHaveFocus()
  await press('Cancel')
  expect(await button('Remove House bank')).toHaveFocus()
  expect(bank().state).toBe('ACTIVE')
  await press('Remove House bank')
  await press('Remove account')
  await waitFor(() => expect(screen.queryByText('House bank')).toBeNull())
  expect(screen.getByText('Removed.')).toHaveRole('status')
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
})

it.each([
  [
    'that money is on its way to it',
    { status: 409, body: { errorCode: 'LINKED_ACCOUNT_HAS_PENDING_ACTIONS' } },
    /^It has payments under way/,
  ],
  ['that the role does not allow it', { status: 403 }, /^Your role doesn’t allow this/],
])('says of a removal %s, and keeps the account', async (_, fault, said) => {
  await open()
  fail('linkedAccountRemove', fault)
  await press('Remove House bank')
  await press('Remove account')
  expect(await screen.findByRole('alert')).toHaveTextContent(said)
  expect(bank().state).toBe('ACTIVE')
})

it('offers nothing for an account that was not accepted', async () => {
  bank().state = 'REJECTED'
  await open()
  const row = within((await screen.findByText('Not accepted')).closest('li')!)
  expect(row.queryByRole('button')).toBeNull()
})

it('says why one links accounts, while there is none', async () => {
  sandbox.state.linkedAccounts = {}
  await open()
  expect(await screen.findByText(/^Link an account you have at another bank/)).toBeInTheDocument()
})

it('says that it loads, where that takes a while', async () => {
  fail('linkedAccountsGet', { latencyMs: 60_000 })
  await open()
  await clock.advance(400)
  expect(screen.getByText('Loading linked accounts')).toHaveRole('status')
})

it('never looks empty where they could not be read, and reads them again', async () => {
  fail('linkedAccountsGet', { status: 400 })
  await open()
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t load your linked accounts.')
  expect(screen.queryByText(/^Link an account you have/)).toBeNull()
  await press('Try again')
  expect(await screen.findByText('House bank')).toBeInTheDocument()
})

it('explains that the role may not see them', async () => {
  fail('linkedAccountsGet', { status: 403, body: { errorCode: 'INSUFFICIENT_PERMISSIONS' } })
  await open()
  expect(await screen.findByText('Your role can’t see linked accounts. Ask an admin.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
})

it('keeps what is there without a connection, and sends nothing', async () => {
  await open()
  const block = await button('Block House bank')
  act(() => onlineManager.setOnline(false))
  expect(block).toHaveAttribute('aria-disabled', 'true')
  expect(block).toHaveAccessibleDescription('You can do this when you’re back online.')
  await userEvent.click(block)
  await clock.advance(0)
  expect(bank().state).toBe('ACTIVE')
  expect(screen.getByText(/^You’re offline. This was loaded at /)).toHaveRole('status')
})
