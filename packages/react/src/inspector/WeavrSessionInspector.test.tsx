import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { createWeavr } from '@weavr-kit/core'
import { createSandboxFetch } from '@weavr-kit/sandbox'
import { createManualClock, createTabs, renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { Profiler } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { useWeavrSession } from '../session/useWeavrSession.js'
import type { SessionInspector } from './SessionInspector.js'
import { useInspection } from './useInspection.js'
import { useSessionInspector } from './useSessionInspector.js'
import { WeavrSessionInspector } from './WeavrSessionInspector.js'

// jsdom hides what is a popover, and has no way to show it.
beforeAll(() => {
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    this.style.display = 'block'
  }
})
afterAll(() => void Reflect.deleteProperty(HTMLElement.prototype, 'showPopover'))

let frames: FrameRequestCallback[] = []

// Frames come when they are told to, so that it can be seen what one of them does.
beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run))
})
afterEach(() => vi.unstubAllGlobals())

const nextFrame = () =>
  act(() => {
    for (const run of frames.splice(0)) run(0)
  })

async function renderInspector(options?: Parameters<typeof renderWithWeavr>[1]) {
  const view = await renderWithWeavr(<WeavrSessionInspector />, { expiryPrompt: false, ...options })
  // Until the page has asked the other tabs, requests wait.
  await view.clock.advance(1_000)
  return view
}

const open = () => fireEvent.click(screen.getByRole('button', { name: 'Session' }))
const choose = (filter: string) =>
  fireEvent.click(
    [...document.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(filter))!,
  )
const rows = () => [...document.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)

/** Catches what is copied; `undefined` while nothing was. */
function catchClipboard(write: (text: string) => Promise<void> = () => Promise.resolve()) {
  const writeText = vi.fn(write)
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  return () => writeText.mock.lastCall?.[0]
}

it('shows a sign-in and a request with its intent, newest first', async () => {
  const { signIn, weavr } = await renderInspector()
  open()
  await signIn()
  await act(() => weavr.api.GET('/managed_cards', { intent: 'user' }))
  nextFrame()
  choose('Ends and starts')
  expect(rows()).toEqual([expect.stringMatching(/Signed in.*started.*active/)])
  choose('Requests')
  expect(rows()).toEqual([expect.stringMatching(/^\d\d:\d\d:\d\d\.000A request succeeded.*user.*active$/)])
  choose('All')
  const all = rows().join('\n')
  expect(all.indexOf('A request succeeded')).toBeLessThan(all.indexOf('Signed in'))
  expect(all.indexOf('Signed in')).toBeLessThan(all.indexOf('The page listens'))
})

it('shows a background request that was refused, and why', async () => {
  const { clock, weavr } = await renderInspector({ signedIn: true })
  open()
  await clock.advance(70_000)
  await act(() => expect(weavr.api.GET('/managed_cards', { intent: 'background' })).rejects.toThrow())
  nextFrame()
  choose('Refused')
  expect(rows()).toEqual([
    expect.stringMatching(/Refused a request.*paused: the payer is away.*background.*active/),
  ])
})

it('shows what is left of each limit, and which decides', async () => {
  const { clock, weavr } = await renderInspector({ signedIn: true })
  open()
  await clock.advance(30_000)
  await act(() => weavr.api.GET('/managed_cards', { intent: 'background' }))
  await clock.advance(10_000)
  nextFrame()
  const valueOf = (name: string) => {
    const { value, max, attributes } = screen.getByRole<HTMLMeterElement>('meter', { name })
    return [value, max, attributes.getNamedItem('aria-valuetext')?.value]
  }
  expect(valueOf('Payer clock decides')).toEqual([259_000, 300_000, '4:19 of 5:00 left'])
  expect(valueOf('Token clock')).toEqual([290_000, 300_000, '4:50 of 5:00 left'])
  expect(
    screen.getByText('Payer clock decides: it runs out 0:31 before the token clock.'),
  ).toBeInTheDocument()
})

it('shows the tabs that it hears, and what they said', async () => {
  const clock = createManualClock()
  const tabs = createTabs({ clock })
  const view = await renderInspector({ clock, tab: tabs.open(), signedIn: true })
  const other = createWeavr({
    baseUrl: view.weavr.baseUrl,
    platform: tabs.open().platform,
    fetch: createSandboxFetch({ sandbox: view.sandbox, baseUrl: view.weavr.baseUrl }),
  })
  open()
  expect(screen.getByText('No other tab was heard.')).toBeInTheDocument()
  other.session.connect()
  await view.clock.advance(1_000)
  await act(() => other.session.signOut())
  await view.clock.advance(0)
  nextFrame()
  expect(screen.queryByText('No other tab was heard.')).toBeNull()
  expect(within(screen.getByRole('region', { name: 'Tabs' })).getAllByRole('listitem')).toHaveLength(2)
  choose('Tabs')
  expect(rows()[0]).toMatch(/Heard another tabtab \S+.*ended/)
  expect(screen.getByText('ended: ended-elsewhere')).toBeInTheDocument()
})

it('never shows, keeps or copies a token, or whose session it is', async () => {
  const read = catchClipboard()
  let inspector: SessionInspector | undefined
  const Headless = () => {
    inspector = useSessionInspector()
    return null
  }
  const { clock, weavr } = await renderWithWeavr(
    <>
      <Headless />
      <WeavrSessionInspector />
    </>,
    { signedIn: true, expiryPrompt: false },
  )
  await clock.advance(1_000)
  open()
  await act(() => weavr.api.GET('/managed_cards', { intent: 'user' }))
  nextFrame()
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Copy as JSON' })))
  const { token, identity } = weavr.session.getState()
  const places = [document.documentElement.outerHTML, read(), JSON.stringify(inspector?.read())]
  expect(places[1]).toContain('"accepted"')
  expect(places[2]).toContain('"accepted"')
  for (const place of places) {
    expect(place).not.toContain(token)
    expect(place).not.toContain(identity?.id)
  }
})

it('copies what it shows, says so for a while, and says when it could not', async () => {
  const read = catchClipboard()
  const { clock } = await renderInspector({ signedIn: true })
  open()
  const copy = () => act(async () => fireEvent.click(screen.getByRole('button', { name: 'Copy as JSON' })))
  const outcome = screen.getByRole('status')
  await copy()
  expect(outcome.textContent).toBe('Copied, without the token')
  expect(JSON.parse(read() ?? '')).toMatchObject({
    at: new Date(clock.now()).toISOString(),
    status: 'active',
    limits: { token: { to: expect.any(String) as string }, decidedBy: 'token' },
    otherTabs: [],
    steps: expect.arrayContaining([
      expect.objectContaining({ cause: 'start', status: 'active' }),
    ]) as unknown[],
  })
  await clock.advance(5_000)
  expect(outcome.textContent).toBe('')
  catchClipboard(() => Promise.reject(new Error('Not allowed.')))
  await copy()
  expect(outcome.textContent).toBe('The browser did not allow it')
})

it('keeps 200 of 1,000 steps', async () => {
  const { weavr } = await renderInspector({ signedIn: true })
  open()
  for (let step = 0; step < 1_000; step++) weavr.session.markSteppedUp()
  nextFrame()
  expect(rows()).toHaveLength(200)
  expect(rows().every((row) => row.includes('Stepped up'))).toBe(true)
})

it('renders itself once a frame, nobody else, and not at all while it is closed', async () => {
  let renders = 0
  let ownCommits = 0
  const Beside = () => {
    renders++
    return <output>{useWeavrSession(({ status }) => status)}</output>
  }
  const App = () => {
    renders++
    return (
      <>
        <Beside />
        <Profiler id="inspector" onRender={() => ownCommits++}>
          <WeavrSessionInspector />
        </Profiler>
      </>
    )
  }
  const { clock, weavr } = await renderWithWeavr(<App />, { signedIn: true, expiryPrompt: false })
  await clock.advance(1_000)
  const requests = async () => {
    for (let request = 0; request < 20; request++)
      await act(() => weavr.api.GET('/managed_cards', { intent: 'user' }))
  }
  const before = { renders, ownCommits }
  await requests()
  expect({ renders, ownCommits, frames: frames.length }).toEqual({ ...before, frames: 0 })

  open()
  nextFrame()
  ownCommits = 0
  await requests()
  expect(frames.length).toBe(1)
  expect(ownCommits).toBe(0)
  nextFrame()
  expect(ownCommits).toBe(1)
  for (let second = 0; second < 10; second++) {
    await clock.advance(1_000)
    nextFrame()
  }
  expect(ownCommits).toBe(11)
  expect(renders).toBe(before.renders)
})

it('stops listening when it is closed, and when it goes', async () => {
  let inspector: SessionInspector | undefined
  const Panel = () => <p>{useInspection(inspector!).entries.length}</p>
  const Headless = ({ isOpen }: { isOpen: boolean }) => {
    inspector = useSessionInspector()
    return isOpen ? <Panel /> : null
  }
  const { clock, rerender, weavr } = await renderWithWeavr(<Headless isOpen />, {
    signedIn: true,
    expiryPrompt: false,
  })
  await clock.advance(1_000)
  const entryAfter = async (ms: number) => {
    await clock.advance(ms)
    return inspector!.read().entries.at(-1)
  }
  expect(frames.length).toBeGreaterThan(0)
  rerender(<Headless isOpen={false} />)
  // A frame that was asked for before comes to nothing; after the second under way nobody looks.
  nextFrame()
  const closed = await entryAfter(1_000)
  expect(await entryAfter(30_000)).toBe(closed)
  act(() => weavr.session.markSteppedUp())
  const recorded = inspector!.read().entries.at(-1)
  expect(recorded?.step.cause).toBe('stepped-up')
  rerender(<p>Gone</p>)
  act(() => weavr.session.markSteppedUp())
  expect(inspector!.read().entries.at(-1)).toBe(recorded)
  expect(frames).toEqual([])
})

it('can be opened by a button of the app', async () => {
  const onOpenChange = vi.fn()
  const { rerender } = await renderWithWeavr(
    <WeavrSessionInspector isOpen={false} onOpenChange={onOpenChange} />,
  )
  expect(document.querySelector('[data-weavr]')).toBeNull()
  rerender(<WeavrSessionInspector isOpen onOpenChange={onOpenChange} />)
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onOpenChange.mock.calls).toEqual([[false]])
  rerender(<WeavrSessionInspector isOpen={false} onOpenChange={onOpenChange} />)
  await waitFor(() => expect(screen.queryByRole('group')).toBeNull())
})

it('gives the focus back on Escape', async () => {
  await renderInspector()
  const button = screen.getByRole('button', { name: 'Session' })
  button.focus()
  open()
  const panel = screen.getByRole('group', { name: 'Session inspector' })
  expect(panel).toHaveFocus()
  fireEvent.keyDown(panel, { key: 'Escape' })
  expect(screen.queryByRole('group', { name: 'Session inspector' })).toBeNull()
  expect(button).toHaveFocus()
})
