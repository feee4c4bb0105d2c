import { createWeavr } from '@weavr-kit/core'
import { createManualPlatform } from '@weavr-kit/sandbox/testing'
import { expect, it, vi } from 'vitest'
import { getLiveUser, getLiveUserStore } from './getLiveUserStore.js'

const identity = { type: 'CORPORATE', id: '1' } as const
const root = { type: 'ROOT', id: '11' } as const
const user = { type: 'USER', id: '12' } as const

function setUp() {
  const tab = createManualPlatform()
  const weavr = createWeavr({
    baseUrl: '/weavr',
    platform: tab.platform,
    fetch: () => Promise.resolve(new Response(null, { status: 204 })),
  })
  return { ...tab, weavr, session: weavr.session, store: getLiveUserStore(weavr) }
}

it('asks the session once, however many listen, and tells them of users alone', async () => {
  const { clock, session, store } = setUp()
  const subscribe = vi.spyOn(session, 'subscribe')
  const listeners = Array.from({ length: 400 }, () => vi.fn())
  const stops = listeners.map(store.subscribe)
  expect(subscribe).toHaveBeenCalledOnce()
  const calls = () => listeners.map(({ mock }) => mock.calls.length)
  session.start({ token: 'one', identity, credentials: root })
  expect(new Set(calls())).toEqual(new Set([1]))
  const first = store.get()
  // An accepted request moves the deadline, and with it the state of the session.
  const before = session.getState()
  await clock.advance(5_000)
  session.admit({ intent: 'user' }).settle('accepted')
  session.markSteppedUp()
  session.start({ token: 'two', identity, credentials: root })
  expect(session.getState().expiresAt).not.toBe(before.expiresAt)
  expect(new Set(calls())).toEqual(new Set([1]))
  expect(store.get()).toBe(first)
  await session.signOut()
  expect(new Set(calls())).toEqual(new Set([2]))
  for (const stop of stops) stop()
  session.start({ token: 'three', identity, credentials: root })
  expect(new Set(calls())).toEqual(new Set([2]))
})

it('tells nobody who comes later of the user who is there already', async () => {
  const { clock, session, store } = setUp()
  session.start({ token: 'one', identity, credentials: root })
  const listener = vi.fn()
  store.subscribe(listener)
  await clock.advance(5_000)
  session.admit({ intent: 'user' }).settle('accepted')
  expect(listener).not.toHaveBeenCalled()
})

it('tells of another user of the same identity, also when somebody asked in between', () => {
  const { session, store, weavr } = setUp()
  session.start({ token: 'one', identity, credentials: root })
  // Subscribed earlier, like a component that renders before we hear of the change.
  session.subscribe(() => void getLiveUser(weavr))
  const listener = vi.fn()
  store.subscribe(listener)
  session.start({ token: 'two', identity, credentials: user })
  expect(store.get()).toEqual({ identityId: '1', credentialsId: '12' })
  expect(listener).toHaveBeenCalled()
})
