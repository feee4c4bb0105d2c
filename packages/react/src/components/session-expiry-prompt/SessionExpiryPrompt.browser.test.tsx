import '../../styles/styles.css'
import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import axe from 'axe-core'
import { Profiler, StrictMode } from 'react'
import { expect, it } from 'vitest'
import { userEvent as trusted } from 'vitest/browser'
import { useManagedCards } from '../../resources/managed-cards/managedCardHooks.js'
import { useWeavrSession } from '../../session/useWeavrSession.js'
import { SessionExpiryPrompt } from './SessionExpiryPrompt.js'

const TO_WARNING_MS = 240_000

const prompt = () => screen.queryByRole('alertdialog')
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const speech = () => screen.getByRole('status').textContent

/** Signed in, something focused, and time gone until just before or at the warning. */
async function setUp(
  untilMs = TO_WARNING_MS,
  ui = (
    <main>
      <input aria-label="Amount" />
    </main>
  ),
  options: Parameters<typeof renderWithWeavr>[1] = {},
) {
  const view = await renderWithWeavr(ui, { signedIn: true, ...options })
  document.querySelector('input')?.focus()
  await view.clock.advance(untilMs)
  return view
}

it('opens when a minute is left and not before, modal, labelled, described, with the focus on staying', async () => {
  const { clock, weavr } = await setUp(TO_WARNING_MS - 1)
  expect(prompt()).toBe(null)
  await clock.advance(1)
  expect(weavr.session.getState().status).toBe('expiring')
  expect(prompt()).toMatchObject({ open: true })
  expect(prompt()!.matches(':modal')).toBe(true)
  expect(prompt()).toHaveAccessibleName('Still there?')
  expect(prompt()).toHaveAccessibleDescription(
    'For your security, we will sign you out in 1 minute. What you typed is kept if you stay.',
  )
  expect(button('Stay signed in')).toHaveFocus()
  expect((await axe.run(document.body)).violations).toEqual([])
})

it('counts for the eye, and speaks at milestones only', async () => {
  const { clock } = await setUp()
  const spoken: (string | null)[] = []
  const seen: (string | null | undefined)[] = []
  for (let second = 60; second > 5; second--) {
    if (spoken.at(-1) !== speech()) spoken.push(speech())
    seen.push(prompt()!.querySelector('[aria-hidden]')?.textContent)
    await clock.advance(1_000)
  }
  expect(spoken).toEqual(['1 minute left', '40 seconds left', '20 seconds left', '10 seconds left'])
  expect(seen.slice(0, 3)).toEqual(['1:00', '0:59', '0:58'])
  expect(prompt()).toHaveAccessibleDescription(/in 1 minute/)
})

it('stays: one request, busy meanwhile, closed once it has succeeded, focus back where it was', async () => {
  const { clock, sandbox, weavr } = await setUp()
  let requests = 0
  sandbox.faults.add({ match: () => ++requests > 0 && false })
  sandbox.faults.add({ latencyMs: 1_000, times: 1 })
  await userEvent.click(button('Stay signed in'))
  await clock.advance(500)
  const busy = button('Keeping you signed in…')
  expect(busy).toHaveAttribute('aria-disabled', 'true')
  expect(busy).toHaveFocus()
  await userEvent.click(busy)
  expect(prompt()).not.toBe(null)
  await clock.advance(600)
  await waitFor(() => expect(prompt()).toBe(null))
  expect(weavr.session.getState().status).toBe('active')
  expect(requests).toBe(1)
  expect(screen.getByLabelText('Amount')).toHaveFocus()
})

it('takes Esc for staying, however often it is pressed, and keeps it from what lies beneath', async () => {
  let heard = 0
  const { clock, sandbox } = await setUp()
  document.addEventListener('keydown', () => heard++)
  sandbox.faults.add({ status: 500, times: 2 })
  // Chromium lets a page prevent the first Esc only, so these must be real ones.
  for (let press = 0; press < 2; press++) {
    await trusted.keyboard('{Escape}')
    await screen.findByRole('alert')
    await clock.advance(0)
    expect(prompt()!.matches(':modal')).toBe(true)
  }
  await trusted.keyboard('{Escape}')
  await waitFor(() => expect(prompt()).toBe(null))
  expect(heard).toBe(0)
})

it('leaves Tab and Enter alone: signing out with the keyboard', async () => {
  const { weavr } = await setUp()
  await trusted.keyboard('{Tab}')
  expect(button('Sign out')).toHaveFocus()
  await trusted.keyboard('{Enter}')
  await waitFor(() => expect(weavr.session.getState().endReason).toBe('signed-out'))
})

it('says when staying failed, and why when offline; both can be tried again while time remains', async () => {
  const { clock, sandbox, weavr } = await setUp()
  sandbox.faults.add({ status: 500, times: 1 })
  await userEvent.click(button('Stay signed in'))
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('That didn’t work.'))
  expect(button('Try again')).toHaveFocus()
  sandbox.faults.add({ networkError: true, times: 1 })
  await userEvent.click(button('Try again'))
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('You’re offline.'))
  await clock.advance(20_000)
  expect(prompt()).not.toBe(null)
  await userEvent.click(button('Try again'))
  await waitFor(() => expect(prompt()).toBe(null))
  expect(weavr.session.getState().status).toBe('active')
})

it('opens afresh the next time, without the last failure', async () => {
  const { clock, sandbox } = await setUp()
  sandbox.faults.add({ status: 500, times: 1 })
  await userEvent.click(button('Stay signed in'))
  await screen.findByRole('alert')
  await userEvent.click(button('Try again'))
  await waitFor(() => expect(prompt()).toBe(null))
  await clock.advance(TO_WARNING_MS)
  expect(screen.queryByRole('alert')).toBe(null)
  expect(button('Stay signed in')).toHaveFocus()
})

it('turns into one message at the end, which its one button closes', async () => {
  const { clock, weavr } = await setUp(30_000)
  // A poll keeps the token longer than the payer.
  await act(() => weavr.api.GET('/managed_cards', { intent: 'background' }))
  await clock.advance(270_000)
  expect(weavr.session.getState().endReason).toBe('payer-idle')
  expect(prompt()).toHaveAccessibleName('You were signed out after 5 minutes without activity')
  expect(prompt()).toHaveAccessibleDescription('Nothing you typed was sent.')
  expect(screen.getAllByRole('button')).toEqual([button('OK')])
  expect(button('OK')).toHaveFocus()
  expect(button('OK')).toHaveAccessibleDescription(/signed out .* Nothing/)
  expect((await axe.run(document.body)).violations).toEqual([])
  await userEvent.click(button('OK'))
  expect(prompt()).toBe(null)
  expect(screen.getByLabelText('Amount')).toHaveFocus()
})

it('explains an end that came without a warning, and warns of a payment under way', async () => {
  const { clock, sandbox, weavr } = await setUp(1_000)
  sandbox.faults.add({ operationId: 'managedCardsGet', status: 401 })
  sandbox.faults.add({ operationId: 'managedAccountBlock', latencyMs: 60_000 })
  void weavr.api.POST('/managed_accounts/{id}/block', { params: { path: { id: '1' } } }).catch(() => {})
  await clock.advance(10)
  await act(() => weavr.api.GET('/managed_cards').catch(() => {}))
  await waitFor(() => expect(prompt()).toHaveAccessibleName('Your session has ended'))
  expect(prompt()).toHaveAccessibleDescription(
    'A payment may have gone out. Check Activity before you send it again.',
  )
})

it('is silent when the payer signs out, and when somebody is signed in again', async () => {
  const { clock, signIn, weavr } = await setUp()
  await userEvent.click(button('Sign out'))
  await waitFor(() => expect(prompt()).toBe(null))
  expect(weavr.session.getState().endReason).toBe('signed-out')
  await signIn()
  await clock.advance(300_000)
  expect(prompt()).not.toBe(null)
  await signIn()
  expect(prompt()).toBe(null)
})

it('renders nothing else while time passes', async () => {
  let commits = 0
  const App = () => {
    const { data } = useManagedCards()
    const status = useWeavrSession((session) => session.status === 'active' || session.status === 'expiring')
    return <p>{`${data?.count} ${status}`}</p>
  }
  const { clock } = await setUp(
    1_000,
    <Profiler id="app" onRender={() => commits++}>
      <App />
    </Profiler>,
  )
  const before = commits
  await clock.advance(TO_WARNING_MS + 50_000)
  expect(prompt()).not.toBe(null)
  expect(commits).toBe(before)
})

it('takes words, props and a ref, and lives through StrictMode', async () => {
  const dialogs: (HTMLDialogElement | null)[] = []
  await setUp(TO_WARNING_MS, <p>App</p>, {
    messages: { sessionExpiryPrompt: { title: 'Noch da?', stay: 'Angemeldet bleiben' } },
    expiryPrompt: (
      <StrictMode>
        <SessionExpiryPrompt className="mine" id="prompt" ref={(dialog) => void dialogs.push(dialog)} />
      </StrictMode>
    ),
  })
  expect(prompt()).toHaveAccessibleName('Noch da?')
  expect(button('Angemeldet bleiben')).toHaveFocus()
  expect(button('Sign out')).toBeVisible()
  expect(prompt()).toHaveClass('mine', { exact: true })
  expect(prompt()!.id).toBe('prompt')
  expect(dialogs).toContain(prompt())
})
