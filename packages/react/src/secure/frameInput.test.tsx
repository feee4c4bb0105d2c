import { useSuspenseQuery } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { maya, openCache } from '../internal/openCache.test.fixture.js'
import { managedCardsQuery } from '../resources/managed-cards/managedCardQueries.js'
import type { FlowListener, SecureClient } from './SecureClient.js'
import { KybFlow } from './secureFlows.js'
import { SecurePasswordInput } from './secureInputs.js'
import { SecureProvider } from './SecureProvider.js'

/** What Weavr's script would tell, told by hand. */
let tell: (event: string, detail?: unknown) => void
let tellFlow: FlowListener
beforeEach(() => {
  const listeners = new Map<string, ((detail?: unknown) => void)[]>()
  tell = (event, detail) => act(() => listeners.get(event)?.forEach((listener) => listener(detail)))
  const input = {
    on: (event: string, listener: () => void) =>
      void listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    ...{ mount: () => {}, destroy: () => {}, update: () => {}, clear: () => {} },
    // As the real frame, which says so some time later.
    focus: vi.fn(),
  }
  window.OpcUxSecureClient = {
    init: () => {},
    associate: () => {},
    setUserToken: (_bearer: string | null, done?: () => void) => done?.(),
    form: () => ({ input: () => input, tokenize: () => {}, destroy: () => {} }),
    kyb: () => ({
      init: (_selector: string, _auth: object, onMessage: FlowListener) => void (tellFlow = onMessage),
    }),
  } as unknown as SecureClient
})
afterEach(() => {
  delete window.OpcUxSecureClient
})

async function openFrames(autoFocus = false) {
  // A token that lives long, so that the payer's own limit shows.
  const opened = openCache({ lifetimeMs: 1_000_000 })
  opened.weavr.session.connect()
  await opened.start(maya)
  function Name() {
    return <p>{useSuspenseQuery(managedCardsQuery(opened.weavr)).data.items[0]?.friendlyName}</p>
  }
  const ui = (list = false) =>
    opened.wrap(
      <SecureProvider uiKey="key" environment="sandbox">
        <SecurePasswordInput autoFocus={autoFocus} />
        <KybFlow reference="reference" />
        <Suspense>{list && <Name />}</Suspense>
      </SecureProvider>,
    )
  const { rerender } = render(ui())
  await waitFor(() => expect(tellFlow).toBeTypeOf('function'))
  /** What is left, in seconds, once the payer has been away for 200 s and this has happened. */
  async function secondsLeftAfter(happens: () => void) {
    await opened.advance(200_000)
    await act(async () => happens())
    return Math.round(opened.weavr.session.timeLeftMs() / 1_000)
  }
  return { ...opened, secondsLeftAfter, showList: () => rerender(ui(true)) }
}

it.each([
  ['a key in it', () => tell('key', { key: 'Tab' })],
  ['a key let go in it', () => tell('keyup')],
  ['what was typed in it', () => tell('change', { empty: false })],
  ['the focus that the payer puts into it', () => tell('focus')],
  ['a step of a verification flow', () => act(() => tellFlow('kycStep', {}))],
])('takes %s for the payer’s act, though the page sees nothing of it', async (_, happens) => {
  const { secondsLeftAfter } = await openFrames()
  expect(await secondsLeftAfter(happens)).toBe(300)
})

it.each([
  ['that it is ready', () => tell('ready')],
  ['that it was emptied, as `clear()` does', () => tell('change', { empty: true })],
  ['that the focus has left it', () => tell('blur')],
  ['how strong a password is', () => tell('strength', { id: 1, value: 'Weak' })],
])('does not take it for the payer’s act when a frame says %s', async (_, happens) => {
  const { secondsLeftAfter } = await openFrames()
  expect(await secondsLeftAfter(happens)).toBe(100)
})

it('does not take the focus that the page puts into a frame for the payer’s act', async () => {
  const { secondsLeftAfter, weavr } = await openFrames(true)
  expect(
    await secondsLeftAfter(() => {
      tell('ready')
      tell('focus')
    }),
  ).toBe(100)
  // The next one is the payer's.
  tell('focus')
  expect(weavr.session.timeLeftMs()).toBe(300_000)
})

it('does not count a frame’s input while the session warns', async () => {
  const { advance, weavr } = await openFrames()
  weavr.session.mountPrompt()
  await advance(250_000)
  tell('key')
  expect(weavr.session.getState().status).toBe('expiring')
})

it('asks again what waited for the payer, who types in a frame', async () => {
  const { advance, sent, showList } = await openFrames()
  await advance(61_000)
  showList()
  await advance(1)
  expect(sent).toEqual([])
  tell('key')
  await screen.findByText('Card of maya, answer 1')
})
