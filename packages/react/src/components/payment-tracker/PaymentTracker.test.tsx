import { onlineManager } from '@tanstack/react-query'
import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPayments } from './createPayments.test.fixture.js'
import { PaymentTracker } from './PaymentTracker.js'
import type { PaymentRef } from './TrackedPayment.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))
afterEach(() => onlineManager.setOnline(true))

type Make = (payments: ReturnType<typeof createPayments>) => Promise<PaymentRef>

/** Made on another page; `fault` befalls what this one asks. */
async function open(make: Make, fault?: Parameters<Sandbox['faults']['add']>[0]) {
  const view = await renderWithWeavr(<main />, { sandbox, clock, expiryPrompt: false, signedIn: true })
  const payment = await act(() => make(createPayments(view.weavr, sandbox)))
  if (fault) sandbox.faults.add(fault)
  const onChangeDetails = vi.fn()
  view.rerender(
    <PaymentTracker
      payment={payment}
      payAgainHref={({ id }) => `#again/${id}`}
      onChangeDetails={onChangeDetails}
    />,
  )
  return { ...view, payment, onChangeDetails, state: () => sandbox.state.payments[payment.id]!.state }
}

const scheduled: Make = ({ transfer }) =>
  transfer(210_000, { scheduledTimestamp: String(clock.trueClock.wallMs() + 3_600_000) })
const title = (name: string) => screen.findByRole('heading', { level: 2, name })
const button = (name: string) => screen.findByRole('button', { name })
const press = async (name: string) => userEvent.click(await button(name))
const sentence = () => document.querySelector('[data-part=sentence]')
const current = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => item.getAttribute('aria-current') === 'step')
    .map((item) => item.textContent)

it.each<[finding: string, make: Make, said: string | RegExp, buttons: string[]]>([
  [
    'a close match',
    ({ wire }) => wire('Close match Harbour Studios Ltd'),
    /^You wrote .* The bank has Harbour Studios Ltd\.$/,
    ['Use “Harbour Studios Ltd”', 'Keep my spelling', 'Cancel'],
  ],
  [
    'another kind of account',
    ({ british }) => british('CLOSE_MATCH', 'BAMM', 'Harbour Studios Ltd'),
    'This is a business account, not a personal one.',
    ['Change it', 'Continue', 'Cancel'],
  ],
  [
    'a person’s account',
    ({ british }) => british('NO_MATCH', 'PANM'),
    'This is a personal account, not a business one.',
    ['Change it', 'Continue', 'Cancel'],
  ],
  [
    'no match',
    ({ wire }) => wire('No match Harbour'),
    'The name does not belong to this account. If you send it, you may not get it back.',
    ['Cancel payment', 'Change the name', 'Send anyway'],
  ],
  [
    'no such account',
    ({ british }) => british('NO_MATCH', 'AC01'),
    'There is no account with these details.',
    ['Change the details', 'Cancel'],
  ],
  [
    'an account that moved',
    ({ british }) => british('NO_MATCH', 'CASS'),
    'This account has moved to another bank. Ask for the new details.',
    ['Change the details', 'Cancel'],
  ],
  [
    'a bank that could not say',
    ({ wire }) => wire('Not possible Harbour'),
    'Their bank couldn’t check the name. That alone is no bad sign; ask them to confirm the details.',
    ['Change the details', 'Continue', 'Cancel'],
  ],
])('says what to make of %s, with the safest thing to do first', async (_, make, said, buttons) => {
  await open(make)
  await title('Check the payee')
  const check = within(screen.getByRole('group', { name: 'Who the account belongs to' }))
  expect(
    check.getByText((__, element) => element?.tagName === 'P' && fits(element, said)),
  ).toBeInTheDocument()
  const shown = check.getAllByRole('button')
  expect(shown.map(({ textContent }) => textContent)).toEqual(buttons)
  expect(shown.map(({ dataset }) => dataset.emphasis === 'primary')).toEqual(
    buttons.map((__, at) => at === 0),
  )
})

const fits = ({ textContent }: Element, said: string | RegExp) =>
  typeof said === 'string' ? textContent === said : said.test(textContent)

it('says of a match what it does not prove, and asks for the code', async () => {
  await open(({ wire }) => wire('Lombard Yard Properties'))
  await title('Confirm to send')
  expect(screen.getByText('The name matches the account.')).toBeInTheDocument()
  expect(screen.getByText(/^A match is no proof against a scam/)).toBeInTheDocument()
  expect(sentence()).toHaveTextContent('€1,250.00 has not left Main account yet.')
  expect(current()).toEqual(['Confirm to send'])
  await press('Continue')
  expect(await screen.findByLabelText('Code from the text message')).toBeInTheDocument()
})

it('sends to a name that does not fit only after a tick', async () => {
  const { state } = await open(({ wire }) => wire('No match Harbour'))
  await press('Send anyway')
  expect(screen.getByText('Tick the box first, if you have checked with them.')).toBeInTheDocument()
  expect(state()).toBe('PENDING_CONFIRMATION')
  await userEvent.click(screen.getByLabelText('I checked with them another way'))
  await press('Send anyway')
  expect(await title('Confirm to send')).toHaveFocus()
  expect(state()).toBe('PENDING_CHALLENGE')
})

it('checks another name, which is needed', async () => {
  await open(({ wire }) => wire('No match Harbour'))
  await press('Change the name')
  const name = screen.getByLabelText('Name on the account')
  expect(name).toHaveFocus()
  await userEvent.clear(name)
  await press('Check this name')
  expect(name).toHaveAccessibleDescription('Error: Enter the name that their bank knows.')
  await userEvent.type(name, 'Close match Harbour Studios Ltd')
  await press('Check this name')
  expect(await button('Use “Harbour Studios Ltd”')).toBeInTheDocument()
  expect(await title('Check the payee')).toHaveFocus()
})

it('leads back to the details that are wrong', async () => {
  const { onChangeDetails, payment } = await open(({ british }) => british('NO_MATCH', 'AC01'))
  await press('Change the details')
  expect(onChangeDetails).toHaveBeenCalledExactlyOnceWith(payment)
})

it('sends nothing that the payer stopped, and takes it up again', async () => {
  const { state } = await open(({ wire }) => wire('No match Harbour'))
  await press('Cancel payment')
  expect(screen.getByText(/^You stopped here. Nothing was sent/).closest('[role=status]')).toBeVisible()
  expect(screen.queryByRole('group', { name: 'Who the account belongs to' })).toBeNull()
  expect(state()).toBe('PENDING_CONFIRMATION')
  await press('Continue with this payment')
  expect(await button('Send anyway')).toBeInTheDocument()
})

it('takes back what has not gone out yet', async () => {
  const { state } = await open(scheduled)
  await title('Scheduled')
  expect(current()).toEqual([expect.stringMatching(/^Goes out/)])
  await press('Cancel payment')
  expect(await title('Cancelled')).toHaveFocus()
  expect(sentence()).toHaveTextContent('€2,100.00 stays in Main account.')
  expect(state()).toBe('CANCELLED')
  expect(current()).toEqual(['Cancelled'])
  expect(screen.queryByRole('button', { name: 'Cancel payment' })).toBeNull()
})

it('says that it is too late to take it back', async () => {
  await open(scheduled, { operationId: 'transferCancel', status: 409, times: 1 })
  await press('Cancel payment')
  expect(await screen.findByRole('alert')).toHaveTextContent('It could not be cancelled any more.')
})

it('does not know, says so, and offers only to look', async () => {
  await open(scheduled, { operationId: 'transferCancel', networkError: true, times: 9 })
  await press('Cancel payment')
  expect(await screen.findByRole('alert')).toHaveTextContent('We can’t tell yet if this was cancelled.')
  await press('Check now')
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(await title('Scheduled')).toHaveFocus()
  expect(await button('Cancel payment')).not.toHaveAttribute('aria-disabled', 'true')
})

it('does not say that it does not know where the payment shows what became of it', async () => {
  const { state } = await open(scheduled, { operationId: 'transferCancel', networkError: 'answer-lost' })
  await press('Cancel payment')
  await waitFor(() => expect(state()).toBe('CANCELLED'))
  expect(await title('Cancelled')).toHaveFocus()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Check now' })).toBeNull()
})

it.each([
  ['REJECTED', 'Not sent', /stays in Main account\.$/],
  ['RETURNED', 'Came back', /is back in Main account\.$/],
])('says where the money is after %s, and leads to paying again', async (to, heading, money) => {
  const { payment } = await open(({ wire, inState }) => inState(wire('Lombard Yard Properties'), to))
  await title(heading)
  expect(sentence()).toHaveTextContent(money)
  expect(screen.getByRole('link', { name: 'Pay again with the same details' })).toHaveAttribute(
    'href',
    `#again/${payment.id}`,
  )
  expect(current()).toEqual([heading])
})

it('says what the proof proves, and that it could not be got', async () => {
  await open(({ wire, inState }) => inState(wire('Lombard Yard Properties'), 'COMPLETED'), {
    match: ({ url }) => /confirmation/.test(url),
    status: 400,
  })
  const proof = await button('Get a proof it was sent')
  expect(proof).toHaveAccessibleDescription('A PDF. It proves that it was sent, not that it arrived.')
  await userEvent.click(proof)
  expect(await screen.findByRole('alert')).toHaveTextContent(/^That didn’t work/)
})

it('shows nothing false while it loads', async () => {
  await open(scheduled, { operationId: 'transferGet', latencyMs: 60_000 })
  await clock.advance(400)
  expect(screen.getByText('Loading the payment')).toHaveRole('status')
  expect(screen.queryByRole('heading')).toBeNull()
})

it('says that failing to load it changes nothing about it, and reads it again', async () => {
  await open(scheduled, { operationId: 'transferGet', status: 400, times: 1 })
  expect(await screen.findByRole('alert')).toHaveTextContent(/That changes nothing about it/)
  await press('Try again')
  expect(await title('Scheduled')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('explains that the role may not see it', async () => {
  await open(scheduled, {
    operationId: 'transferGet',
    status: 403,
    body: { errorCode: 'INSUFFICIENT_PERMISSIONS' },
  })
  expect(await screen.findByText('Your role can’t see payments. Ask an admin.')).toBeInTheDocument()
  expect(screen.queryByRole('button')).toBeNull()
})

it('keeps what is there without a connection, and sends nothing', async () => {
  const { state } = await open(scheduled)
  const cancel = await button('Cancel payment')
  act(() => onlineManager.setOnline(false))
  expect(cancel).toHaveAttribute('aria-disabled', 'true')
  expect(cancel).toHaveAccessibleDescription('You can do this when you’re back online.')
  await userEvent.click(cancel)
  await clock.advance(0)
  expect(state()).toBe('SCHEDULED')
  expect(screen.getByText(/^You’re offline. This was loaded at /)).toHaveRole('status')
  expect(screen.getByRole('heading', { name: 'Scheduled' })).toBeInTheDocument()
})
