import { onlineManager } from '@tanstack/react-query'
import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createWaiting } from '../confirmation-dialog/createWaiting.test.fixture.js'
import { TrustedPayees, type TrustedPayeesProps } from './TrustedPayees.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))
afterEach(() => onlineManager.setOnline(true))

const open = (props: TrustedPayeesProps = {}) =>
  renderWithWeavr(<TrustedPayees payHref={({ id }) => `#pay/${id}`} {...props} />, {
    sandbox,
    clock,
    expiryPrompt: false,
    signedIn: true,
  })
const fail = (operationId: string, fault: object) => sandbox.faults.add({ operationId, times: 1, ...fault })
const button = (name: string) => screen.findByRole('button', { name })
const press = async (name: string) => userEvent.click(await button(name))
const confirm = async () =>
  userEvent.type(await screen.findByLabelText('Code from the text message'), '123456{Enter}')
const names = async () =>
  (await screen.findAllByRole('listitem')).map((row) => row.querySelector('strong')!.textContent)
const active = () =>
  Object.values(sandbox.state.beneficiaries).filter(({ state }) => state === 'ACTIVE').length

async function list(name: string, iban: string) {
  await userEvent.type(screen.getByLabelText('Name on the account'), name)
  await userEvent.type(screen.getByLabelText('IBAN'), iban)
  await press('Add to the list')
}

it('lists by name who needs no code, with the way to pay each', async () => {
  await open()
  const shown = await names()
  expect(shown).toEqual([...shown].sort((one, other) => one.localeCompare(other)))
  expect(screen.getAllByText('No code needed')).toHaveLength(shown.length)
  expect(screen.getByRole('link', { name: 'Pay Byrne Accountants' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^#pay\/\d+$/),
  )
  expect(screen.getByRole('heading', { name: `Payees ${shown.length}` })).toBeInTheDocument()
})

it('adds several with one code', async () => {
  await open()
  await names()
  const before = active()
  await press('Add a payee')
  await list('Harbour Studio', 'NL91ABNA0417164300')
  expect(screen.getByLabelText('Name on the account')).toHaveFocus()
  await list('Quay Print', 'BE68539007547034')
  await press('Save 2 payees')
  expect(await screen.findByText('2 to confirm')).toBeInTheDocument()
  expect(active()).toBe(before)
  await confirm()
  expect(await screen.findByText(/^Saved\./)).toHaveRole('status')
  expect(await screen.findByRole('link', { name: 'Pay Quay Print' })).toBeInTheDocument()
  expect(active()).toBe(before + 2)
})

it('says at its field what is wrong, and puts nobody on the list', async () => {
  await open()
  await press('Add a payee')
  await list('Harbour Studio', 'NL91ABNA0417164301')
  expect(screen.getByLabelText('IBAN')).toBeInvalid()
  expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull()
})

it('keeps the list of those who could not be saved', async () => {
  await open()
  await press('Add a payee')
  await list('Harbour Studio', 'NL91ABNA0417164300')
  fail('beneficiaryBatchCreate', { status: 400, body: { errorCode: 'SOMETHING' } })
  await press('Save 1 payee')
  expect(await screen.findByRole('alert')).toHaveTextContent(/^That didn’t work/)
  expect(await button('Save 1 payee')).toBeInTheDocument()
})

it('goes on in its row with what waits for a code', async () => {
  const { weavr } = await renderWithWeavr(<p />, { sandbox, clock, expiryPrompt: false, signedIn: true })
  await act(() => createWaiting(weavr).payees('Harbour Studio'))
  await open()
  expect(await screen.findByText('Confirm to add')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Pay Harbour Studio' })).toBeNull()
  await press('Continue Harbour Studio')
  await confirm()
  expect(await screen.findByRole('link', { name: 'Pay Harbour Studio' })).toBeInTheDocument()
})

it.each([
  ['BENEFICIARY_DETAILS_ALREADY_EXIST', 'Could not be added: already there'],
  ['INSTRUMENT_DETAILS_NOT_FOUND', 'Could not be added: there is no such account'],
  ['BENEFICIARY_BELONGS_TO_SAME_IDENTITY', 'Could not be added: it is your own account'],
] as const)('says why one could not be added: %s', async (validationFailure, said) => {
  const [first] = Object.values(sandbox.state.beneficiaries)
  Object.assign(first!, { state: 'INVALID', validationFailure })
  await open()
  expect(await screen.findByText(said)).toBeInTheDocument()
})

it('asks by name before it removes, and confirms it with a code', async () => {
  await open()
  const before = await names()
  await press('Remove Byrne Accountants')
  expect(screen.getByText(/^Remove Byrne Accountants\?/)).toBeInTheDocument()
  expect(await button('Remove payee')).toHaveFocus()
  await press('Cancel')
  expect(await button('Remove Byrne Accountants')).toHaveFocus()
  await press('Remove Byrne Accountants')
  await press('Remove payee')
  await confirm()
  expect(await screen.findByText('Removed.')).toHaveRole('status')
  await waitFor(async () =>
    expect(await names()).toEqual(before.filter((name) => name !== 'Byrne Accountants')),
  )
})

it.each([
  ['that the role does not allow it', { status: 403 }, /^Your role doesn’t allow this/],
  ['that it is there no more', { status: 409, body: { errorCode: 'BENEFICIARY_NOT_FOUND' } }, /didn’t work/],
  ['that it could not be reached', { networkError: true, times: 9 }, /^We couldn’t reach the service/],
])('says of a removal %s, and keeps the payee', async (_, fault, said) => {
  await open()
  await press('Remove Byrne Accountants')
  fail('beneficiaryBatchRemove', fault)
  await press('Remove payee')
  await clock.advance(10_000)
  expect(await screen.findByRole('alert')).toHaveTextContent(said)
  expect(await names()).toContain('Byrne Accountants')
})

it('says why one saves payees, while there is none', async () => {
  sandbox.state.beneficiaries = {}
  await open()
  expect(await screen.findByText(/^Save people you pay often/)).toBeInTheDocument()
  expect(screen.queryByRole('list')).toBeNull()
})

it('says that it loads, where that takes a while', async () => {
  fail('beneficiariesGet', { latencyMs: 60_000 })
  await open()
  await clock.advance(400)
  expect(screen.getByText('Loading payees')).toHaveRole('status')
  expect(await button('Add a payee')).toBeInTheDocument()
})

it('never looks empty where they could not be read, and reads them again', async () => {
  fail('beneficiariesGet', { status: 400 })
  await open()
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t load your payees.')
  expect(screen.queryByText(/^Save people/)).toBeNull()
  await press('Try again')
  expect(await names()).not.toHaveLength(0)
})

it('explains that the role may not see them', async () => {
  fail('beneficiariesGet', { status: 403, body: { errorCode: 'INSUFFICIENT_PERMISSIONS' } })
  await open()
  expect(await screen.findByText('Your role can’t see payees. Ask an admin.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
})

it('keeps what is there and what was typed without a connection, and sends nothing', async () => {
  await open()
  const before = await names()
  await press('Add a payee')
  await list('Harbour Studio', 'NL91ABNA0417164300')
  act(() => onlineManager.setOnline(false))
  const save = await button('Save 1 payee')
  expect(save).toHaveAttribute('aria-disabled', 'true')
  expect(save).toHaveAccessibleDescription('You can do this when you’re back online.')
  await userEvent.click(save)
  await clock.advance(0)
  expect(screen.getByText(/^You’re offline. This was loaded at /)).toHaveRole('status')
  expect(screen.getByText('Harbour Studio')).toBeInTheDocument()
  expect(Object.values(sandbox.state.beneficiaries)).toHaveLength(before.length)
})
