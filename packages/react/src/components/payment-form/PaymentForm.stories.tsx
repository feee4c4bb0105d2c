import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { field, fill, press, review } from './fillPayment.test.fixture.js'
import { PaymentForm } from './PaymentForm.js'
import { profileIds } from './PaymentForm.scenes.test.fixture.js'

const meta = preview.meta({
  title: 'Money/PaymentForm',
  component: PaymentForm,
  args: { profileIds, hint: 'Sandbox: use 123456', payAgainHref: ({ type, id }) => `#${type}/${id}` },
  render: (args) => (
    <main>
      <PaymentForm {...args} />
    </main>
  ),
})

/** To, amount, from, when, reference. */
export const Ready = meta.story({
  async play() {
    await expect(await field('To')).toBeVisible()
    await expect(screen.getByText('€48,210.65 available')).toBeVisible()
  },
})

/** Someone new: the IBAN is grouped and its country named when it is left; what is left is said while one types. */
export const SomeoneNew = meta.story({
  async play() {
    await fill()
    await expect(await field('IBAN')).toHaveValue('DE89 3704 0044 0532 0130 00')
    await expect(screen.getByText('Germany')).toBeVisible()
    await expect(screen.getByText('€46,960.65')).toBeVisible()
  },
})

/** Two digits swapped: said when the field is left, before anything is sent. */
export const WrongIban = meta.story({
  async play() {
    await userEvent.selectOptions(await field('To'), 'Someone new')
    await userEvent.type(await field('IBAN'), 'DE89370400440532010300')
    await userEvent.tab()
    await expect(screen.getByText(/^The check digits of this IBAN don’t fit/)).toBeVisible()
    await expect(await field('IBAN')).toHaveAttribute('aria-invalid', 'true')
  },
})

/** Nothing filled: all that is missing, with the way to each field. */
export const Missing = meta.story({
  async play() {
    await userEvent.selectOptions(await field('To'), 'Someone new')
    await press('Review payment')
    const summary = await screen.findByRole('group', { name: 'Please check:' })
    await expect(summary).toHaveFocus()
    await expect(within(summary).getAllByRole('link')).toHaveLength(4)
  },
})

/** More than there is: at the amount, with what is missing. */
export const NotEnough = meta.story({
  async play() {
    await fill('Harbour Studio', '48300')
    await press('Review payment')
    await expect(screen.getByText(/^Main account is €89.35 short of this/)).toBeVisible()
    await expect(await field('Amount')).toHaveFocus()
  },
})

/** Weavr finds less than was there when the form was filled: the same, with all that was typed. */
export const RefusedFunds = meta.story({
  async play({ stage }) {
    await review()
    stage.sandbox.faults.add({
      operationId: 'outgoingWireTransferCreate',
      status: 409,
      body: { errorCode: 'FUNDS_INSUFFICIENT' },
      times: 1,
    })
    await press('Send €1,250.00')
    await waitFor(() => expect(screen.getByText(/doesn’t hold enough for this/)).toBeVisible())
    await expect(await field('Amount')).toHaveFocus()
    await expect(await field('Name on the account')).toHaveValue('Harbour Studio')
  },
})

/** In the United Kingdom: sort code and account number, from an account in pounds. */
export const SortCode = meta.story({
  async play() {
    await userEvent.selectOptions(await field('To'), 'Someone new')
    await userEvent.click(await field('United Kingdom, with a sort code'))
    await userEvent.type(await field('Sort code'), '12-34-56')
    await userEvent.type(await field('Account number'), '00345678')
    await userEvent.type(await field('Reference'), 'Desk rent May')
    await expect(screen.getByText('5 left')).toBeVisible()
    await expect(await field('From')).toHaveTextContent(/UK operations/)
  },
})

/** Anywhere else: what the bank there asks for. */
export const AnotherCountry = meta.story({
  async play() {
    await userEvent.selectOptions(await field('To'), 'Someone new')
    await userEvent.click(await field('Another country'))
    await expect(await field('What is it for?')).toBeVisible()
    await expect(await field('Country of the bank')).toHaveDisplayValue('United States')
  },
})

/** On a date: once, in the payer's own zone. */
export const Later = meta.story({
  async play() {
    await userEvent.click(await field('On a date'))
    await expect(screen.getByText(/^Once, not repeated/)).toBeVisible()
    await press('Review payment')
    await expect(screen.getAllByText('Enter a date and a time.')[0]).toBeVisible()
  },
})

/** Between the payer's own accounts. */
export const OwnAccounts = meta.story({
  args: { door: 'transfers' },
  async play() {
    const to = await field('To')
    await userEvent.selectOptions(to, within(to).getByRole('option', { name: /Tax reserve/ }))
    await expect(await field('From')).not.toHaveTextContent(/Tax reserve/)
    await userEvent.type(await field('Amount'), '100')
    await press('Review payment')
    await press('Move €100.00')
    await expect(await screen.findByRole('heading', { name: 'Sent' })).toBeVisible()
  },
})

/** To a Weavr account, by its number. */
export const WeavrAccount = meta.story({
  args: { door: 'sends' },
  async play() {
    await userEvent.type(await field('Weavr number'), '12a')
    await userEvent.type(await field('Amount'), '10')
    await press('Review payment')
    await expect(await screen.findByText('A Weavr number has digits only.')).toBeVisible()
  },
})

/** A last look: each row can be changed. */
export const Review = meta.story({
  async play() {
    await review()
    await expect(screen.getByText('We check the name before anything is sent.')).toBeVisible()
    await expect(screen.getByRole('heading', { name: 'Check before it goes' })).toHaveFocus()
    await press('Change Amount')
    await waitFor(async () => expect(await field('Amount')).toHaveFocus())
    await expect(await field('IBAN')).toHaveValue('DE89 3704 0044 0532 0130 00')
  },
})

/** As above, as it stands. */
export const ReviewShown = meta.story({ play: () => review() })

/** Their bank is asked: what was pressed keeps the focus. */
export const Sending = meta.story({
  async play({ stage }) {
    await review()
    stage.sandbox.faults.add({ operationId: 'outgoingWireTransferCreate', latencyMs: 60_000 })
    await press('Send €1,250.00')
    const busy = await screen.findByRole('button', { name: 'Sending…' })
    await expect(busy).toHaveFocus()
    await expect(busy).toHaveAttribute('aria-busy', 'true')
    await expect(screen.getByText(/^Asking their bank/)).toHaveRole('status')
  },
})

/** Nobody knows whether it was sent: there is no way to send it twice. Asked once more, Weavr tells. */
export const Unknown = meta.story({
  async play({ stage }) {
    await review()
    stage.sandbox.faults.add({
      operationId: 'outgoingWireTransferCreate',
      networkError: 'answer-lost',
      times: 4,
    })
    await press('Send €1,250.00')
    await stage.clock.advance(10_000)
    await expect(await screen.findByRole('alert')).toHaveTextContent(/Don’t send it again/)
    await expect(screen.getByRole('heading', { name: 'We don’t know yet' })).toHaveFocus()
    await expect(screen.queryByRole('button', { name: /^(Send|Back|Change)/ })).toBeNull()
    await expect(screen.getByRole('button', { name: 'Check now' })).toBeVisible()
  },
})

/** Not sent, and no field can mend it. */
export const Refused = meta.story({
  async play({ stage }) {
    await review()
    stage.sandbox.faults.add({
      operationId: 'outgoingWireTransferCreate',
      status: 409,
      body: { errorCode: 'PROFILE_INACTIVE' },
    })
    await press('Send €1,250.00')
    await expect(await screen.findByRole('alert')).toHaveTextContent(/Nothing has changed/)
    await expect(screen.getByRole('button', { name: 'Copy Reference' })).toBeVisible()
  },
})

/** The whole way: a close match, the bank's name taken, the code, on its way. */
export const WholeWay = meta.story({
  async play() {
    await review('Close match Harbour Studios Ltd')
    await press('Send €1,250.00')
    await press('Use “Harbour Studios Ltd”')
    await expect(await screen.findByText('The name matches the account.')).toBeVisible()
    await press('Continue')
    await userEvent.type(await field('Code from the text message'), '123456{Enter}')
    await expect(await screen.findByRole('heading', { name: 'On its way' })).toBeVisible()
    await press('Make another payment')
    await expect(await field('Amount')).toHaveValue('')
  },
})

/** The details were wrong: back in the form with all that was typed. */
export const ChangeDetails = meta.story({
  async play() {
    await review('Not possible Harbour')
    await press('Send €1,250.00')
    await press('Change the details')
    await expect(await field('Name on the account')).toHaveValue('Not possible Harbour')
  },
})

/** The same details again, from a payment that was not sent. */
export const Again = meta.story({
  async beforeEach({ stage }) {
    const wire = Object.values(stage.sandbox.state.payments).find((one) => 'payee' in one)!
    again = wire.id
  },
  render: (args) => (
    <main>
      <PaymentForm {...args} again={{ type: 'outgoing_wire_transfers', id: again }} />
    </main>
  ),
  async play() {
    await expect(await field('Amount')).not.toHaveValue('')
    await expect(await field('Name on the account')).not.toHaveValue('')
  },
})
let again = ''
