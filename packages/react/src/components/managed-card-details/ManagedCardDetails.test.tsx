import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it } from 'vitest'
import { SecureProvider } from '../../secure/SecureProvider.js'
import { ManagedCardDetails, type ManagedCardDetailsProps } from './ManagedCardDetails.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

const named = (name: string) =>
  Object.values(sandbox.state.managedCards).find(({ friendlyName }) => friendlyName === name)!

function open(name: string, props: Partial<ManagedCardDetailsProps> = {}) {
  return renderWithWeavr(
    <SecureProvider uiKey="key" environment="http://127.0.0.1:9">
      <ManagedCardDetails cardId={named(name).id} {...props} />
    </SecureProvider>,
    { sandbox, clock, expiryPrompt: false, signedIn: true },
  )
}

it('shows a prepaid card with the money it holds, and its facts', async () => {
  await open('Travel')
  expect(await screen.findByText(/on the card/)).toHaveTextContent('€1,277.50 on the card')
  expect(screen.getByRole('article', { name: 'Travel' })).toBeInTheDocument()
  expect(screen.getByText('Prepaid, virtual')).toBeInTheDocument()
  expect(screen.getByText('18 Lombard Street East')).toBeInTheDocument()
  expect(screen.queryByText(/Spends from/)).toBeNull()
  expect(screen.queryByRole('meter')).toBeNull()
})

it('renders a face of the app’s own', async () => {
  await open('Travel', { face: ({ friendlyName }) => <b>{friendlyName}!</b> })
  expect(await screen.findByText('Travel!')).toBeInTheDocument()
  expect(screen.queryByRole('article')).toBeNull()
})

it('shows what is left of a debit card’s limit, and the account it spends from as a link', async () => {
  await open('Software subscriptions', { accountHref: (id) => `/accounts/${id}` })
  const meter = await screen.findByRole('meter')
  expect(meter).toHaveAccessibleName(/^€[\d,.]+ left of €500.00 this month$/)
  expect(meter).toHaveAttribute('max', '50000')
  const account = await screen.findByRole('link', { name: 'Main account' })
  expect(account).toHaveAttribute(
    'href',
    `/accounts/${named('Software subscriptions').parentManagedAccountId}`,
  )
  expect(screen.queryByText(/on the card/)).toBeNull()
})

it('shows no meter where the rules can’t be read, but what is left', async () => {
  sandbox.faults.add({ operationId: 'managedCardSpendRulesGet', status: 403 })
  await open('Software subscriptions')
  expect(await screen.findByText(/left this month/)).toBeInTheDocument()
  expect(screen.queryByRole('meter')).toBeNull()
})

it('says what the card’s state means above its money, once', async () => {
  await open('Events')
  const sentence = await screen.findByText('Frozen. New payments will be declined.')
  expect(sentence.compareDocumentPosition(screen.getByText(/on the card/))).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Unfreeze' }))
  await waitFor(() => expect(sentence).toBeEmptyDOMElement())
  expect(await screen.findByRole('button', { name: 'Show details' })).toBeInTheDocument()
})

it('offers nothing for a card that is over, which stays readable', async () => {
  await open('London contractor')
  expect(await screen.findByText(/This card has expired/)).toBeInTheDocument()
  expect(screen.getByText('Holder')).toBeInTheDocument()
  expect(screen.queryAllByRole('button')).toEqual([])
})

it('fails in words, with the way to try again', async () => {
  sandbox.faults.add({ operationId: 'managedCardGet', status: 400, times: 1 })
  await open('Travel')
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t load this card.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/on the card/)).toBeInTheDocument()
})
