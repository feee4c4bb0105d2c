import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, sandboxOtp, sandboxProfiles, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, vi } from 'vitest'
import { StepUpDialog } from '../step-up-dialog/StepUpDialog.js'
import { CreateManagedCardForm, type CreateManagedCardFormProps } from './CreateManagedCardForm.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const billingAddress = { addressLine1: '1 Quay Street', city: 'Galway', postCode: 'H91 K2', country: 'IE' }
const profileIds = { debit: sandboxProfiles.debitCard, prepaid: sandboxProfiles.prepaidCard }

const open = (props: Partial<CreateManagedCardFormProps> = {}) =>
  renderWithWeavr(
    <main>
      <CreateManagedCardForm {...{ profileIds, billingAddress }} {...props} />
      <StepUpDialog />
    </main>,
    { sandbox, clock, expiryPrompt: false, signedIn: true },
  )

const cards = () => Object.values(sandbox.state.managedCards)
const type = async (label: RegExp, value: string) => {
  const field = screen.getByLabelText(label)
  await userEvent.clear(field)
  await userEvent.type(field, value)
}
async function describe() {
  await type(/What it is for/, 'Conference')
  await type(/Name on the card/, 'Maya Lindqvist')
}
const send = () => userEvent.click(screen.getByRole('button', { name: 'Create card' }))

it('makes a debit card on an account, and tells the app and the payer', async () => {
  const onCreated = vi.fn()
  await open({ onCreated, cardHref: ({ id }) => `/cards/${id}`, details: { tag: 'team' } })
  await userEvent.selectOptions(await screen.findByLabelText('Spends from'), 'UK operations (GBP)')
  await describe()
  await send()
  expect(await screen.findByText('Conference is ready. You can use it online at once.')).toHaveFocus()
  const card = cards().at(-1)!
  expect(card).toMatchObject({ friendlyName: 'Conference', mode: 'DEBIT_MODE', currency: 'GBP', tag: 'team' })
  expect(onCreated).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: card.id }))
  expect(screen.getByRole('link', { name: 'Go to the card' })).toHaveAttribute('href', `/cards/${card.id}`)
  await userEvent.click(screen.getByRole('button', { name: 'Create another card' }))
  expect(screen.getByLabelText(/What it is for/)).toHaveValue('')
})

it('makes a prepaid card in a currency, to an address that was typed', async () => {
  await open({ billingAddress: undefined, currencies: ['EUR', 'USD'] })
  await userEvent.click(screen.getByRole('radio', { name: /Prepaid/ }))
  expect(screen.queryByLabelText('Spends from')).toBeNull()
  await userEvent.selectOptions(screen.getByLabelText('Currency'), 'USD')
  await describe()
  await type(/Street and number/, '1 Quay Street')
  await type(/Town or city/, 'Galway')
  await type(/Postcode/, 'H91 K2')
  await userEvent.selectOptions(screen.getByLabelText('Country'), 'Ireland')
  await send()
  await screen.findByText(/is ready/)
  expect(cards().at(-1)).toMatchObject({ mode: 'PREPAID_MODE', currency: 'USD', billingAddress })
})

it('asks for no kind where the programme has one, and for no currency where there is one', async () => {
  await open({ profileIds: { prepaid: sandboxProfiles.prepaidCard }, currencies: ['GBP'] })
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByRole('combobox')).toBeNull()
  await describe()
  await send()
  await screen.findByText(/is ready/)
  expect(cards().at(-1)).toMatchObject({ currency: 'GBP' })
})

it('says what is missing before anything is sent, and keeps what was typed', async () => {
  const asked = vi.fn(() => false)
  sandbox.faults.add({ operationId: 'managedCardCreate', match: asked })
  await open({ billingAddress: undefined })
  await screen.findByLabelText('Spends from')
  await type(/Name on the card/, 'Майя')
  await send()
  const summary = screen.getByRole('group', { name: 'Please check:' })
  expect(summary).toHaveFocus()
  for (const words of [
    'Choose the account it spends from.',
    'Say what the card is for.',
    'Enter the postcode.',
  ])
    expect(summary).toHaveTextContent(words)
  expect(summary).toHaveTextContent('Latin letters')
  expect(screen.getByLabelText(/Name on the card/)).toHaveValue('Майя')
  expect(asked).not.toHaveBeenCalled()
})

it('says at the field what Weavr refuses', async () => {
  await open()
  await userEvent.selectOptions(await screen.findByLabelText('Spends from'), 'Tax reserve (EUR)')
  Object.values(sandbox.state.managedAccounts).find(
    ({ friendlyName }) => friendlyName === 'Tax reserve',
  )!.state = { state: 'BLOCKED', blockedReason: 'USER' }
  await describe()
  await send()
  expect(await screen.findByText('This account is blocked or closed. Choose another.')).toBeInTheDocument()
  expect(screen.getByLabelText('Spends from')).toHaveFocus()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('says in words what is about no field', async () => {
  sandbox.faults.add({
    operationId: 'managedCardCreate',
    status: 409,
    body: { errorCode: 'IDENTITY_LIMITS_EXCEEDED' },
  })
  await open({ profileIds: { prepaid: sandboxProfiles.prepaidCard } })
  await describe()
  await send()
  expect(await screen.findByText(/You have as many cards as you can have/)).toHaveAttribute('role', 'alert')
  expect(screen.getByLabelText(/What it is for/)).toHaveValue('Conference')
})

it('steps up where Weavr asks for it', async () => {
  const need = { isOn: true }
  sandbox.faults.add({
    operationId: 'managedCardCreate',
    match: () => need.isOn,
    status: 403,
    body: { errorCode: 'STEP_UP_REQUIRED' },
  })
  await open({ profileIds: { prepaid: sandboxProfiles.prepaidCard } })
  await describe()
  await send()
  const code = await screen.findByLabelText(/Code/)
  need.isOn = false
  await userEvent.type(code, `${sandboxOtp}{Enter}`)
  expect(await screen.findByText(/is ready/)).toBeInTheDocument()
})

it('makes no second card where nobody knows of the first', async () => {
  const { clock: shown } = await open({ profileIds: { prepaid: sandboxProfiles.prepaidCard } })
  const before = cards().length
  const lift = sandbox.faults.add({ operationId: 'managedCardCreate', networkError: 'answer-lost' })
  await describe()
  await send()
  await shown.advance(60_000)
  expect(await screen.findByText(/We can’t tell yet if Conference was made/)).toHaveFocus()
  expect(screen.queryByRole('button', { name: 'Create card' })).toBeNull()
  lift()
  await userEvent.click(screen.getByRole('button', { name: 'Check now' }))
  expect(await screen.findByText(/is ready/)).toBeInTheDocument()
  await waitFor(() => expect(cards().length).toBe(before + 1))
})
