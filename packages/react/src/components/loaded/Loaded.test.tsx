import { onlineManager } from '@tanstack/react-query'
import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { afterEach, expect, it } from 'vitest'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { Loaded } from './Loaded.js'

const goOffline = () => act(() => onlineManager.setOnline(false))
afterEach(() => onlineManager.setOnline(true))

function Cards() {
  const query = useManagedCards()
  return (
    <Loaded query={query} words={{ failed: 'No cards came.' }}>
      {({ count }) => <p>{count} cards</p>}
    </Loaded>
  )
}

async function open(fault?: object) {
  const view = await renderWithWeavr(<Cards />, { expiryPrompt: false, locale: 'en-GB' })
  if (fault) view.sandbox.faults.add({ operationId: 'managedCardsGet', ...fault })
  await view.signIn()
  return view
}

it('shows grey shapes only where it takes a while, and says so once', async () => {
  const { clock } = await open({ latencyMs: 60_000 })
  expect(document.querySelector('[data-part=skeleton]')).toBeNull()
  await clock.advance(300)
  expect(document.querySelector('[data-part=skeleton]')).not.toBeNull()
  expect(screen.getByText('Loading')).toHaveAttribute('role', 'status')
})

it('says what failed, never that there is nothing, and reads it again', async () => {
  await open({ status: 400, times: 1 })
  expect(await screen.findByRole('alert')).toHaveTextContent('No cards came.')
  expect(screen.getByRole('button', { name: 'Copy Reference' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/^\d+ cards$/)).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('keeps what was there when reading it again fails', async () => {
  const { sandbox, clock, tab } = await open()
  await screen.findByText(/^\d+ cards$/)
  sandbox.faults.add({ operationId: 'managedCardsGet', status: 400, times: 1 })
  await clock.advance(70_000)
  tab.act()
  window.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(screen.getByRole('alert')).toBeInTheDocument())
  expect(screen.getByText(/^\d+ cards$/)).toBeInTheDocument()
})

it('says when Weavr is asked again by itself', async () => {
  await open({ status: 429, headers: { 'retry-after': '90' }, times: 1 })
  expect(await screen.findByText(/^Busy right now. Trying again at \d?\d:\d\d.$/)).toBeInTheDocument()
})

it('says that it goes on trying, once that is worth saying', async () => {
  const { clock } = await open({ status: 503 })
  await clock.advance(500)
  expect(screen.queryByText(/Still trying/)).toBeNull()
  // It counts from when the first answer was refused, which a busy machine hears of late.
  await waitFor(async () => {
    await clock.advance(500)
    expect(screen.getByText(/Still trying/)).toBeInTheDocument()
  })
})

it.each([
  ['INSUFFICIENT_PERMISSIONS', 'Your role can’t see this. Ask an admin.'],
  ['STEP_UP_REQUIRED', 'Confirm it’s you to see this.'],
])('explains %s, and offers no second try', async (errorCode, words) => {
  await open({ status: 403, body: { errorCode } })
  expect(await screen.findByText(words)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
})

it('says how old it is once nobody has done anything for a minute', async () => {
  const { clock } = await open()
  await screen.findByText(/^\d+ cards$/)
  expect(screen.queryByText(/^Updated/)).toBeNull()
  await clock.advance(61_000)
  expect(screen.getByText(/^Updated \d?\d:\d\d$/)).toBeInTheDocument()
})

it('keeps what is there without a connection, and says at once when it was loaded', async () => {
  const { clock } = await open()
  await screen.findByText(/^\d+ cards$/)
  await clock.advance(120_000)
  const [, loadedAt] = /^Updated (.*)$/.exec(screen.getByText(/^Updated/).textContent)!
  goOffline()
  await clock.advance(0)
  expect(screen.getByText(`You’re offline. This was loaded at ${loadedAt}.`)).toHaveRole('status')
  expect(screen.getByText(/^\d+ cards$/)).toBeInTheDocument()
  act(() => onlineManager.setOnline(true))
  await waitFor(() => expect(screen.queryByText(/offline/)).toBeNull())
})

it('says so too where it was loaded only now', async () => {
  const { clock } = await open()
  await screen.findByText(/^\d+ cards$/)
  goOffline()
  await clock.advance(0)
  expect(screen.getByText(/^You’re offline. This was loaded at \d?\d:\d\d.$/)).toBeInTheDocument()
  act(() => onlineManager.setOnline(true))
  await waitFor(() => expect(screen.queryByText(/offline|Updated/)).toBeNull())
})

it('offers no second try without a connection, and says why', async () => {
  const { sandbox } = await open({ status: 400 })
  const again = await screen.findByRole('button', { name: 'Try again' })
  goOffline()
  expect(again).toHaveAttribute('aria-disabled', 'true')
  expect(again).toHaveAccessibleDescription('You can do this when you’re back online.')
  sandbox.faults.clear()
  await userEvent.click(again)
  expect(screen.getByRole('alert')).toHaveTextContent('No cards came.')
})
