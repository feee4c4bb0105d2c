import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, demoCardholder, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, vi } from 'vitest'
import { translatePage } from '../../internal/translatePage.test.fixture.js'
import { RequireSession } from '../../session/RequireSession.js'
import { PaymentForm, type PaymentFormProps } from './PaymentForm.js'
import { profileIds } from './PaymentForm.scenes.test.fixture.js'

const clock = createManualClock()
let sandbox: Sandbox
let before: number
beforeEach(() => {
  sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  before = Object.keys(sandbox.state.payments).length
})
const made = () => Object.keys(sandbox.state.payments).length - before

const open = (props: Partial<PaymentFormProps> = {}) =>
  renderWithWeavr(
    <RequireSession keepMounted>
      <PaymentForm profileIds={profileIds} {...props} />
    </RequireSession>,
    { sandbox, clock, expiryPrompt: false, signedIn: true },
  )

async function review() {
  await userEvent.selectOptions(await screen.findByLabelText('To'), 'Someone new')
  await userEvent.type(screen.getByLabelText('Name on the account'), 'Harbour Studio')
  await userEvent.type(screen.getByLabelText('IBAN'), 'DE89370400440532013000')
  await userEvent.type(screen.getByLabelText('Amount'), '1250')
  await userEvent.type(screen.getByLabelText('Reference'), 'Invoice 12')
  await userEvent.click(screen.getByRole('button', { name: 'Review payment' }))
  return screen.findByRole('button', { name: 'Send €1,250.00' })
}

it('sends once however often it is pressed, and hands the payment to the app', async () => {
  const onCreated = vi.fn()
  await open({ onCreated })
  const send = await review()
  fireEvent.click(send)
  fireEvent.click(send)
  await screen.findByRole('heading', { name: 'Confirm to send' })
  expect(made()).toBe(1)
  const id = Object.keys(sandbox.state.payments).at(-1)
  expect(onCreated).toHaveBeenCalledExactlyOnceWith({ type: 'outgoing_wire_transfers', id })
})

it('shows whom the money goes to as it was typed, in a page that the browser translates too', async () => {
  await open()
  await review()
  const facts = ['To', 'Reference'].map(
    (term) => screen.getByText(term, { selector: 'dt' }).nextElementSibling!.firstElementChild!,
  )
  translatePage()
  expect(facts.map(({ textContent }) => textContent)).toEqual([
    'Harbour StudioDE89 3704 0044 0532 0130 00',
    'Invoice 12',
  ])
})

it('lands on the same step with what the address holds', async () => {
  await open({
    payment: { type: 'outgoing_wire_transfers', id: Object.keys(sandbox.state.payments).at(-1)! },
  })
  expect(await screen.findByRole('heading', { name: 'Confirm to send' })).toBeInTheDocument()
  expect(screen.queryByLabelText('Amount')).toBeNull()
})

it('keeps the form when Weavr refuses it, and sends the next try as another payment', async () => {
  await open()
  sandbox.faults.add({
    operationId: 'outgoingWireTransferCreate',
    status: 409,
    body: { errorCode: 'BENEFICIARY_BANK_DETAILS_INVALID' },
    times: 1,
  })
  await userEvent.click(await review())
  await waitFor(() => expect(screen.getByLabelText('IBAN')).toHaveFocus())
  expect(screen.getByText('No bank knows these details. Check them.')).toBeInTheDocument()
  expect(screen.getByLabelText('Reference')).toHaveValue('Invoice 12')
  expect(made()).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'Review payment' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Send €1,250.00' }))
  await screen.findByRole('heading', { name: 'Confirm to send' })
  expect(made()).toBe(1)
})

it('offers no second payment while nobody knows about the first', async () => {
  const view = await open()
  const send = await review()
  sandbox.faults.add({ operationId: 'outgoingWireTransferCreate', networkError: 'answer-lost', times: 4 })
  await userEvent.click(send)
  await view.clock.advance(10_000)
  expect(await screen.findByRole('alert')).toHaveTextContent(/Don’t send it again/)
  expect(screen.queryByRole('button', { name: /^(Send|Back|Change)/ })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Check now' }))
  await screen.findByRole('heading', { name: 'Confirm to send' })
  expect(made()).toBe(1)
})

it('has only the doors that the programme has', async () => {
  await open({ profileIds: { transfers: profileIds.transfers } })
  await screen.findByLabelText('To')
  expect(screen.queryByText('Where does it go?')).toBeNull()
})

it('pays a saved payee with what is known of them', async () => {
  const payee = Object.values(sandbox.state.beneficiaries)[0]!
  await open({ beneficiaryId: payee.id })
  await userEvent.type(await screen.findByLabelText('Amount'), '10')
  await userEvent.type(screen.getByLabelText('Reference'), 'Rent')
  await userEvent.click(screen.getByRole('button', { name: 'Review payment' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Send €10.00' }))
  expect(await screen.findByText('No code needed: trusted payee')).toBeInTheDocument()
  expect(Object.values(sandbox.state.payments).at(-1)).toMatchObject({
    destination: { beneficiaryId: payee.id },
  })
})

it('is at the last look again when the same payer comes back, by what is there then', async () => {
  const { clock, container, signIn } = await open()
  await review()
  expect(container).toHaveTextContent('Left after this€46,960.65')
  await clock.advance(300_000)
  expect(container).not.toHaveTextContent(/Main account|46,960/)
  const account = Object.values(sandbox.state.managedAccounts).find(
    ({ friendlyName }) => friendlyName === 'Main account',
  )!
  account.friendlyName = 'Everyday'
  await signIn()
  const send = await screen.findByRole('button', { name: 'Send €1,250.00' })
  expect(container).toHaveTextContent('FromEveryday')
  await userEvent.click(send)
  await screen.findByRole('heading', { name: 'Confirm to send' })
  expect(made()).toBe(1)
})

it('is a form again where what was looked at is not there any more', async () => {
  const { clock, signIn } = await open()
  await review()
  await clock.advance(300_000)
  const account = Object.values(sandbox.state.managedAccounts).find(
    ({ friendlyName }) => friendlyName === 'Main account',
  )!
  account.state = { state: 'BLOCKED', blockedReason: 'USER' }
  await signIn()
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Pay someone' })).toBeVisible())
  expect(screen.getByLabelText('Amount')).toHaveValue('1250')
  expect(screen.queryByRole('button', { name: 'Send €1,250.00' })).toBeNull()
  expect(made()).toBe(0)
})

it('shows nothing of it to another payer', async () => {
  const { clock, container, signIn } = await open()
  await review()
  await clock.advance(300_000)
  await signIn(demoCardholder)
  await screen.findByText('Your role can’t pay. Ask an admin.')
  expect(container).not.toHaveTextContent('Harbour Studio')
})

it('offers no second payment either to who comes back from a session that ended while it was sent', async () => {
  const { clock, container, signIn } = await open()
  const send = await review()
  sandbox.faults.add({ operationId: 'outgoingWireTransferCreate', latencyMs: 600_000, times: 1 })
  await userEvent.click(send)
  await clock.advance(300_000)
  await signIn()
  expect(await screen.findByRole('alert')).toHaveTextContent('We can’t tell yet if this was sent.')
  expect(container).toHaveTextContent('Harbour Studio')
  expect(screen.queryByRole('button', { name: 'Send €1,250.00' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Check now' }))
  await screen.findByRole('heading', { name: 'Confirm to send' })
  expect(made()).toBe(1)
})
