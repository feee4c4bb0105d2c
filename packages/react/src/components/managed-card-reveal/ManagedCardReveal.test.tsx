import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createSandbox, sandboxOtp, type Sandbox } from '@weavr-kit/sandbox'
import {
  createManualClock,
  installSecureUi,
  renderWithWeavr,
  type RenderWithWeavrOptions,
} from '@weavr-kit/sandbox/testing'
import { QueryClient } from '@tanstack/react-query'
import type { Weavr } from '@weavr-kit/core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { SecureProvider } from '../../secure/SecureProvider.js'
import { StepUpDialog } from '../step-up-dialog/StepUpDialog.js'
import { ManagedCardReveal } from './ManagedCardReveal.js'

const clock = createManualClock()
let sandbox: Sandbox
let uninstall: () => void
let queryClient: QueryClient
beforeEach(() => {
  sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  uninstall = installSecureUi(sandbox)
  queryClient = new QueryClient()
})
afterEach(() => uninstall())

function Reveal({ names }: { names: string[] }) {
  const cards = useManagedCards().data?.items ?? []
  return names.map((name) => {
    const card = cards.find(({ friendlyName }) => friendlyName === name)
    return card ? (
      <section key={name} aria-label={name}>
        <ManagedCardReveal card={card} />
      </section>
    ) : null
  })
}

async function open(...names: string[]) {
  return openWith({}, ...names)
}

async function openWith(options: Pick<RenderWithWeavrOptions, 'warnBeforeMs'>, ...names: string[]) {
  const view = await renderWithWeavr(
    <SecureProvider uiKey="key" environment="http://127.0.0.1:9">
      <Reveal names={names} />
      <StepUpDialog />
    </SecureProvider>,
    { sandbox, clock, queryClient, expiryPrompt: false, signedIn: true, ...options },
  )
  await screen.findAllByRole('button', { name: 'Show details' })
  return view
}

const named = (name: string) =>
  Object.values(sandbox.state.managedCards).find(({ friendlyName }) => friendlyName === name)!
const press = (name: string, index = 0) => userEvent.click(screen.getAllByRole('button', { name })[index]!)
const details = () => screen.queryByRole('group', { name: 'Card details' })

/** Steps up ahead. */
const prove = ({ api, session }: Weavr) =>
  act(async () => {
    const params = { path: { channel: 'SMS' } } as const
    await api.POST('/stepup/challenges/otp/{channel}', { params })
    const body = { verificationCode: sandboxOtp }
    await api.POST('/stepup/challenges/otp/{channel}/verify', { params, body })
    session.markSteppedUp()
  })

async function stepUp(button: string) {
  await userEvent.type(await screen.findByRole('textbox'), sandboxOtp)
  await press(button)
}

it('steps up by what it shows, shows it in frames, and puts the focus on what hides it', async () => {
  await open('Travel')
  await press('Show details')
  await screen.findByRole('textbox')
  expect(screen.getByText(/to see the card number/)).toBeInTheDocument()
  await stepUp('Show card number')
  await waitFor(() => expect(screen.getByRole('group', { name: 'Card number' })).toBeInTheDocument())
  expect(screen.getByRole('group', { name: 'CVV' })).toBeInTheDocument()
  expect(screen.getByText('Hides in 30 seconds')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Hide now' })).toHaveFocus()
})

it('keeps no token in the cache or the page', async () => {
  const { weavr } = await open('Travel')
  await prove(weavr)
  await press('Show details')
  await waitFor(() => expect(details()).not.toBeNull())
  const kept = JSON.stringify(
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ state }) => state.data),
  )
  expect(kept).toContain('Travel')
  expect(kept).not.toContain('tok')
  expect(document.documentElement.outerHTML).not.toContain('tok0')
})

it('hides by itself, gives the focus back and says so; and asks anew at the next press', async () => {
  const { weavr, clock } = await open('Travel')
  await prove(weavr)
  const sent = vi.fn(() => false)
  sandbox.faults.add({ operationId: 'managedCardGet', match: sent })
  await press('Show details')
  await screen.findByRole('button', { name: 'Hide now' })
  await clock.advance(28_500)
  expect(screen.getByText('Hides in 2 seconds')).toBeInTheDocument()
  await clock.advance(500)
  expect(details()).not.toBeNull()
  expect(screen.getByText('Hides in 1 second')).toBeInTheDocument()
  await clock.advance(1_000)
  expect(details()).toBeNull()
  expect(screen.getByText('Card details hidden')).toHaveAttribute('role', 'status')
  expect(screen.getByRole('button', { name: 'Show details' })).toHaveFocus()
  const before = sent.mock.calls.length
  await press('Show details')
  await screen.findByRole('button', { name: 'Hide now' })
  expect(sent.mock.calls.length).toBe(before + 1)
})

it('is shown longer once, with the focus on what hides it', async () => {
  const { weavr, clock } = await open('Travel')
  await prove(weavr)
  await press('Show details')
  await screen.findByRole('button', { name: 'Hide now' })
  await clock.advance(20_000)
  expect(screen.getByText('Hides in 10 seconds')).toBeInTheDocument()
  await press('Show longer')
  expect(screen.getByText('Hides in 30 seconds')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Show longer' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Hide now' })).toHaveFocus()
  await clock.advance(29_000)
  expect(details()).not.toBeNull()
  await clock.advance(1_000)
  expect(details()).toBeNull()
})

it.each([
  [
    'when the page is hidden',
    () => {
      const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
      fireEvent(document, new Event('visibilitychange'))
      visible.mockRestore()
    },
  ],
  ['before it is printed', () => fireEvent(window, new Event('beforeprint'))],
  ['when it is left', () => fireEvent(window, new Event('pagehide'))],
])('hides %s', async (_, happen) => {
  const { weavr } = await open('Travel')
  await prove(weavr)
  await press('Show details')
  await screen.findByRole('button', { name: 'Hide now' })
  happen()
  expect(details()).toBeNull()
})

it('hides when the session nears its end', async () => {
  const { weavr, clock } = await openWith({ warnBeforeMs: 280_000 }, 'Travel')
  await prove(weavr)
  await press('Show details')
  await screen.findByRole('button', { name: 'Hide now' })
  await clock.advance(weavr.session.timeLeftMs() - 281_000)
  expect(details()).not.toBeNull()
  await clock.advance(1_000)
  expect(weavr.session.getState().status).toBe('expiring')
  expect(details()).toBeNull()
})

it('hides the first when a second is shown', async () => {
  const { weavr } = await open('Travel', 'Software subscriptions')
  await prove(weavr)
  await press('Show details', 0)
  await screen.findByRole('button', { name: 'Hide now' })
  await press('Show details', 0)
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Hide now' })).toHaveLength(1))
  expect(screen.getByRole('region', { name: 'Software subscriptions' })).toContainElement(details())
})

it('shows the PIN by a press of its own, in place of the rest', async () => {
  const { weavr } = await open('Maya, studio')
  await prove(weavr)
  await press('Show details')
  await screen.findByRole('button', { name: 'Hide now' })
  await press('Show PIN')
  await waitFor(() => expect(screen.getAllByRole('group', { name: 'PIN' })).not.toHaveLength(0))
  expect(details()).toBeNull()
  await press('Hide now')
  expect(screen.getByRole('button', { name: 'Show PIN' })).toHaveFocus()
})

it('has no PIN where the card is virtual, says why where it is not in use or locked', async () => {
  const { rerender } = await open('Travel')
  expect(screen.queryByRole('button', { name: 'Show PIN' })).toBeNull()
  named('Maya, studio').physical!.pinBlocked = true
  await queryClient.refetchQueries()
  rerender(<Reveal names={['Maya, studio']} />)
  expect(await screen.findByText(/The PIN is locked/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Show PIN' })).toBeNull()
})

it('says in words why Weavr shows no PIN, and looks at the card again', async () => {
  const { weavr } = await open('Maya, studio')
  await prove(weavr)
  named('Maya, studio').physical!.pinBlocked = true
  await press('Show PIN')
  expect(await screen.findByText(/locked after too many wrong tries/)).toBeInTheDocument()
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Show PIN' })).toBeNull())
  // Once: the hint by the card's own state replaces what was said of the press.
  expect(screen.getAllByText(/locked after too many wrong tries/)).toHaveLength(1)
})

it('says nothing to those who cancel', async () => {
  await open('Travel')
  await press('Show details')
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(await screen.findByRole('button', { name: 'Show details' })).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('says that nothing has changed where it fails', async () => {
  const { weavr } = await open('Travel')
  await prove(weavr)
  sandbox.faults.add({ operationId: 'managedCardGet', status: 500 })
  await press('Show details')
  await clock.advance(60_000)
  expect(await screen.findByRole('alert')).toHaveTextContent('We couldn’t get the card’s details.')
})

it('shows nothing of a card that is not active', async () => {
  await open('Travel', 'Events')
  expect(screen.getByRole('region', { name: 'Events' })).toHaveTextContent('')
  expect(screen.getAllByRole('button', { name: 'Show details' })).toHaveLength(1)
})
