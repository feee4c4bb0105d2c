import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createWeavr } from '@weavr-kit/core'
import { createManualClock, createTabs, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { SessionExpiryWarning } from '../lock-screen/SessionExpiryWarning.js'
import { WeavrSessionProvider } from '../weavr-session-provider/WeavrSessionProvider.js'
import { SuspendingBoundary } from './HiddenPage.test.fixture.js'
import { SessionExpiryPrompt } from './SessionExpiryPrompt.js'
import * as Parts from './SessionExpiryPromptParts.js'

/** A session that counts the prompts which say that they are there. */
function createCounted() {
  const clock = createManualClock()
  const { platform } = createTabs({ clock }).open()
  const weavr = createWeavr({ baseUrl: 'https://app.example/weavr', platform })
  weavr.session.start({ token: 'opaque', identity: { type: 'CONSUMER', id: '1' } })
  const { mountPrompt } = weavr.session
  let count = 0
  weavr.session.mountPrompt = () => {
    const unmount = mountPrompt()
    count++
    return () => {
      count--
      unmount()
    }
  }
  return { clock, weavr, mounted: () => count }
}

const prompts: [name: string, prompt: ReactNode][] = [
  ['SessionExpiryPrompt', <SessionExpiryPrompt key="prompt" />],
  ['SessionExpiryWarning', <SessionExpiryWarning key="warning" />],
  [
    'SessionExpiryPromptParts.Root',
    <Parts.Root key="parts">
      <Parts.Title />
    </Parts.Root>,
  ],
]

it.each(prompts)('%s tells the session that it is there for as long as it is mounted', async (_, prompt) => {
  const { clock, mounted, weavr } = createCounted()
  const app = (
    <WeavrSessionProvider weavr={weavr} expiryPrompt={prompt}>
      App
    </WeavrSessionProvider>
  )
  const view = await renderWithWeavr(app, { expiryPrompt: false })
  expect(mounted()).toBe(1)
  await act(() => clock.advance(250_000))
  expect(weavr.session.getState().status).toBe('expiring')
  expect(mounted()).toBe(1)
  await act(() => clock.advance(50_000))
  expect(weavr.session.getState().status).toBe('ended')
  expect(mounted()).toBe(1)
  view.unmount()
  expect(mounted()).toBe(0)
})

it('says so no longer while the page is hidden, and nothing says it where there is no prompt', () => {
  const { mounted, weavr } = createCounted()
  const page = (isHidden: boolean, expiryPrompt?: false) => (
    <SuspendingBoundary isHidden={isHidden}>
      <WeavrSessionProvider weavr={weavr} expiryPrompt={expiryPrompt}>
        App
      </WeavrSessionProvider>
    </SuspendingBoundary>
  )
  const { rerender } = render(page(false))
  expect(mounted()).toBe(1)
  rerender(page(true))
  expect(mounted()).toBe(0)
  rerender(page(false))
  expect(mounted()).toBe(1)
  rerender(page(false, false))
  expect(mounted()).toBe(0)
})

it('gives up a keep-alive that is not answered, says so, and can be pressed again', async () => {
  const { clock, sandbox, weavr } = await renderWithWeavr(<p>App</p>, { signedIn: true })
  sandbox.faults.add({ latencyMs: 600_000, times: 1 })
  await clock.advance(250_000)
  fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' }))
  const busy = screen.getByRole('button', { name: 'Keeping you signed in…' })
  expect(busy).toHaveAttribute('aria-disabled', 'true')
  await clock.advance(10_000)
  expect(screen.getByRole('alert')).toHaveTextContent('That didn’t work.')
  expect(screen.getByRole('button', { name: 'Try again' })).toHaveAttribute('aria-disabled', 'false')
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBe(null))
  expect(weavr.session.getState().status).toBe('active')
})
