import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, type Sandbox } from '@weavr-kit/sandbox'
import { createManualClock, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it, vi } from 'vitest'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { ManagedCardActions, type ManagedCardActionsProps } from './ManagedCardActions.js'

const clock = createManualClock()
let sandbox: Sandbox
beforeEach(() => void (sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })))

type Options = Omit<ManagedCardActionsProps, 'card'>

function Actions({ name, ...props }: Options & { name: string }) {
  const card = useManagedCards().data?.items.find(({ friendlyName }) => friendlyName === name)
  return card ? <ManagedCardActions card={card} {...props} /> : null
}

async function open(name: string, props: Options = {}) {
  const view = await renderWithWeavr(
    <main>
      <h1 tabIndex={-1}>Card</h1>
      <Actions name={name} {...props} />
    </main>,
    { sandbox, clock, expiryPrompt: false, signedIn: true },
  )
  await screen.findByRole('region')
  return view
}

const named = (name: string) =>
  Object.values(sandbox.state.managedCards).find(({ friendlyName }) => friendlyName === name)!
const buttons = () =>
  screen
    .queryAllByRole('button', { hidden: true })
    .map(({ textContent }) => textContent)
    .join(', ')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name, hidden: true }))
const dialog = () => within(screen.getByRole('dialog'))
/** How often Weavr was asked for this. */
function watch(operationId: string) {
  const asked = vi.fn(() => false)
  sandbox.faults.add({ operationId: operationId, match: asked })
  return asked
}

it.each([
  ['Travel', {}, 'Freeze, Get a physical card, Close card'],
  ['Events', {}, 'Unfreeze, Close card'],
  [
    'Maya, studio',
    {},
    'Freeze, Reset contactless limit, Replace damaged card, Report lost, Report stolen, Close card',
  ],
  [
    'Maya, studio',
    { state: { state: 'BLOCKED', blockedReason: 'USER' } },
    'Unfreeze, Replace damaged card, Report lost, Report stolen, Close card',
  ],
  ['Maya, studio', { state: { state: 'BLOCKED', blockedReason: 'LOST' } }, ''],
  ['Travel', { state: { state: 'BLOCKED', blockedReason: 'SYSTEM' } }, ''],
  ['Travel', { state: { state: 'BLOCKED', blockedReason: 'SINGLE_SPEND' } }, 'Close card'],
  ['London contractor', {}, ''],
])('offers what Weavr would take: %s %o', async (name, changes, expected) => {
  Object.assign(named(name), changes)
  await open(name)
  expect(buttons()).toBe(expected)
})

it('freezes in one press and takes it back with the same button, which keeps the focus', async () => {
  await open('Travel')
  await press('Freeze')
  expect(await screen.findByText('Frozen. New payments will be declined.')).toHaveAttribute('role', 'status')
  const undo = await screen.findByRole('button', { name: 'Unfreeze' })
  expect(undo).toHaveFocus()
  expect(named('Travel').state.state).toBe('BLOCKED')
  await userEvent.click(undo)
  expect(await screen.findByText('Unfrozen. The card works again.')).toHaveAttribute('role', 'status')
  expect(await screen.findByRole('button', { name: 'Freeze' })).toHaveFocus()
  expect(named('Travel').state.state).toBe('ACTIVE')
})

it('says the truth, not an error, where somebody was quicker', async () => {
  await open('Travel')
  named('Travel').state = { state: 'BLOCKED', blockedReason: 'USER' }
  await press('Freeze')
  expect(await screen.findByText(/This card has changed meanwhile/)).toBeInTheDocument()
  expect(await screen.findByRole('button', { name: 'Unfreeze' })).toBeInTheDocument()
  expect(screen.getByText('Frozen. New payments will be declined.')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('says how the card stands when Weavr refuses', async () => {
  await open('Travel')
  sandbox.faults.add({ operationId: 'managedCardBlock', status: 400, times: 1 })
  await press('Freeze')
  expect(await screen.findByRole('alert')).toHaveTextContent(/^The card is not frozen\./)
  await press('Freeze')
  await screen.findByRole('button', { name: 'Unfreeze' })
  expect(screen.queryByRole('alert')).toBeNull()
})

it('says that nobody knows where no answer came, and looks when asked', async () => {
  named('Maya, studio').physical!.pinBlocked = true
  await open('Maya, studio')
  sandbox.faults.add({ operationId: 'managedCardPhysicalPinUnBlock', status: 503, times: 1 })
  await press('Unlock PIN')
  expect(await screen.findByRole('alert')).toHaveTextContent('We can’t tell yet if this was done.')
  named('Maya, studio').physical!.pinBlocked = false
  await press('Check now')
  expect(await screen.findByText(/This is how it stands now/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Unlock PIN' })).toBeNull()
})

it('asks before it closes, and leaves the focus with what the card is now', async () => {
  await open('Software subscriptions')
  await press('Close card')
  expect(screen.getByRole('dialog', { name: 'Close Software subscriptions?' })).toBeInTheDocument()
  await userEvent.click(dialog().getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(named('Software subscriptions').state.state).toBe('ACTIVE')
  await press('Close card')
  await userEvent.click(dialog().getByRole('button', { name: 'Close card' }))
  const sentence = await screen.findByText(/This card is closed/)
  await waitFor(() => expect(sentence).toHaveFocus())
  expect(buttons()).toBe('')
})

it('names the money that has to be moved before a card is closed, and sends nothing', async () => {
  const asked = watch('managedCardRemove')
  await open('Travel')
  await press('Close card')
  expect(dialog().getByText('Move the €1,277.50 on this card first.')).toBeInTheDocument()
  expect(dialog().queryByRole('button', { name: 'Close card' })).toBeNull()
  await userEvent.click(dialog().getByRole('button', { name: 'OK' }))
  expect(asked).not.toHaveBeenCalled()
})

it('says in the dialog that there is money on its way, where only Weavr knows', async () => {
  await open('Software subscriptions')
  sandbox.faults.add({
    operationId: 'managedCardRemove',
    status: 409,
    body: { errorCode: 'BALANCE_NOT_ZERO' },
  })
  await press('Close card')
  await userEvent.click(dialog().getByRole('button', { name: 'Close card' }))
  expect(await dialog().findByText(/There is still money on this card/)).toHaveAttribute('role', 'alert')
})

it('asks where the card is: it may only have to be frozen', async () => {
  await open('Maya, studio')
  await press('Report lost')
  expect(dialog().getByRole('radio', { name: 'I can’t find it' })).toBeChecked()
  await userEvent.click(dialog().getByRole('radio', { name: /I may still find it/ }))
  await userEvent.click(dialog().getByRole('button', { name: 'Freeze' }))
  expect(await screen.findByRole('button', { name: 'Unfreeze' })).toBeInTheDocument()
  expect(named('Maya, studio').state).toEqual({ state: 'BLOCKED', blockedReason: 'USER' })
})

it('reports a card, and ends in the order of another', async () => {
  await open('Maya, studio', { replacementHref: ({ id }) => `/replace/${id}` })
  await press('Report stolen')
  await userEvent.click(dialog().getByRole('button', { name: 'Report stolen' }))
  const link = await screen.findByRole('link', { name: 'Order a replacement' })
  expect(link).toHaveAttribute('href', `/replace/${named('Maya, studio').id}`)
  expect(named('Maya, studio').state.destroyedReason).toBe('STOLEN')
})

it('orders a physical card to an address, and follows its way', async () => {
  await open('Travel')
  await press('Get a physical card')
  expect(dialog().getByLabelText('First name')).toHaveValue('Maya')
  expect(dialog().getByLabelText('Postcode')).toHaveValue('D02 X4K9')
  await userEvent.clear(dialog().getByLabelText('Town or city'))
  await userEvent.type(dialog().getByLabelText('Choose an activation code'), '12a')
  await userEvent.click(dialog().getByRole('button', { name: 'Get a physical card' }))
  expect(dialog().getByText('Please check:')).toBeInTheDocument()
  await userEvent.type(dialog().getByLabelText('Town or city'), 'Galway')
  await userEvent.clear(dialog().getByLabelText('Choose an activation code'))
  await userEvent.type(dialog().getByLabelText('Choose an activation code'), '4711')
  await userEvent.click(dialog().getByRole('button', { name: 'Get a physical card' }))
  const steps = await screen.findByRole('list', { name: 'Your physical card' })
  await waitFor(() => expect(screen.getByText(/^Ordered\. Until it comes/)).toHaveFocus())
  expect(within(steps).getByText('Ordered').closest('li')).toHaveAttribute('aria-current', 'step')
  expect(screen.queryByRole('button', { name: 'Activate card' })).toBeNull()
  expect(named('Travel').physical!.delivery.deliveryAddress).toMatchObject({ name: 'Maya', city: 'Galway' })
})

it('activates a card that was posted with its code, and says where that is wrong', async () => {
  named('Maya, studio').physical!.plastic.activated = false
  await open('Maya, studio')
  await userEvent.click(await screen.findByRole('button', { name: 'Activate card' }))
  await userEvent.type(dialog().getByLabelText('Activation code'), '1')
  await userEvent.click(dialog().getByRole('button', { name: 'Activate card' }))
  expect(await dialog().findByText(/That code isn’t right/)).toBeInTheDocument()
  await userEvent.clear(dialog().getByLabelText('Activation code'))
  await userEvent.type(dialog().getByLabelText('Activation code'), '1234')
  await userEvent.click(dialog().getByRole('button', { name: 'Activate card' }))
  expect(await screen.findByText('Activated. You can use the card now.')).toBeInTheDocument()
  expect(screen.queryByRole('list', { name: 'Your physical card' })).toBeNull()
})

it('orders a copy of a damaged card, and follows it', async () => {
  await open('Maya, studio')
  await press('Replace damaged card')
  await userEvent.type(dialog().getByLabelText('Choose an activation code'), '99')
  await userEvent.click(dialog().getByRole('button', { name: 'Replace damaged card' }))
  expect(await screen.findByRole('list', { name: 'Your new card' })).toBeInTheDocument()
  expect(buttons()).not.toContain('Replace')
})

it('says what Weavr found wrong with a field at the field', async () => {
  await open('Travel')
  sandbox.faults.add({
    operationId: 'managedCardPhysicalUpgrade',
    status: 400,
    body: {
      message: 'BAD',
      syntaxErrors: { invalidFields: [{ fieldName: 'deliveryAddress.postCode', error: 'REGEX' }] },
    },
  })
  await press('Get a physical card')
  await userEvent.type(dialog().getByLabelText('Choose an activation code'), '4711')
  await userEvent.click(dialog().getByRole('button', { name: 'Get a physical card' }))
  await waitFor(() => expect(dialog().getByLabelText('Postcode')).toHaveAttribute('aria-invalid', 'true'))
  expect(dialog().getByLabelText('Postcode')).toHaveFocus()
})
