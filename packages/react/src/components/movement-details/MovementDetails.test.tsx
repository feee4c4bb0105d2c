import { screen, waitFor, within } from '@testing-library/react'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it } from 'vitest'
import { MovementDetails } from './MovementDetails.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const paymentWith = (state: string) =>
  Object.values(sandbox.state.payments).find((payment) => payment.state === state)!
const open = (
  instrument: { id: string; type: 'managed_accounts' | 'managed_cards' },
  transactionId: string,
) =>
  renderWithWeavr(
    <MovementDetails instrument={instrument} transactionId={transactionId} reportHref="#report" />,
    { sandbox, clock, expiryPrompt: false, signedIn: true, locale: 'en-GB' },
  )
const steps = () => screen.getAllByRole('listitem').map((step) => step.querySelector('span')!.textContent)

it('tells of a payment to come: how much, to whom, and when it goes out', async () => {
  const payment = paymentWith('SCHEDULED')
  await open(payment.source, payment.id)
  await waitFor(() => expect(screen.getByRole('heading')).toHaveTextContent('Tax reserve'))
  expect(screen.getByRole('article')).toHaveTextContent('−€2,100.00 money out')
  expect(steps()).toEqual(['Started', 'Scheduled', 'Goes out'])
  expect(screen.getByText('Scheduled', { selector: 'li span' }).closest('li')).toHaveAttribute(
    'aria-current',
    'step',
  )
  expect(screen.getByText('Set aside for VAT')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Report a problem' })).toHaveAttribute('href', '#report')
})

it('says of a card payment with which card, and that it is done without a word of its own', async () => {
  const payment = Object.values(sandbox.state.cardPayments).find(({ status }) => status === 'SETTLED')!
  const card = Object.values(sandbox.state.managedCards).find(({ id }) => id === payment.cardId)!
  await open({ type: 'managed_cards', id: card.id }, payment.id)
  const article = within(await screen.findByRole('article'))
  expect(await article.findByText(`•• ${card.cardNumberLastFour}`)).toBeInTheDocument()
  expect(steps()).toEqual(['Started', 'Done'])
  expect(document.querySelector('[data-part=state]')).toBeNull()
})

it('says where it could not be loaded', async () => {
  const payment = paymentWith('SCHEDULED')
  await open(payment.source, '1')
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t load the details.')
})
