import { createMemoryStorage } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { isWeavrError } from '../api/isWeavrError.js'
import type { Platform, TabStorage } from '../platform/Platform.js'
import { alice, aliceGrant, jwtOf } from './openSession.test.fixture.js'
import { openTabs, statuses, tokens } from './openTabs.test.fixture.js'
import type { SessionGrant } from './Session.js'

const key = 'weavr:test'

/** What a tab that shares says of a live session, with parts of it changed. */
async function openWithTold(change: (text: string) => string) {
  const opened = openTabs()
  const one = opened.openTab()
  const { said, post } = opened.listen()
  one.session.start(aliceGrant)
  await opened.messages()
  one.tab.close()
  const text = JSON.stringify(said.at(-1))
  const fresh = opened.openTab()
  post(JSON.parse(change(text)))
  await opened.messages()
  return { ...fresh, text }
}

describe('a token', () => {
  it.each([
    null,
    5,
    'text',
    [],
    { exp: { toString: 1 } },
    { exp: 'soon', iat: {} },
    { exp: null, iat: 1 },
    { exp: 1e400, iat: 0 },
  ])('whose claims are %o works, and has no ceiling', (claims) => {
    const { openTab } = openTabs()
    const { session } = openTab()
    expect(session.start({ ...aliceGrant, token: jwtOf(claims) }).status).toBe('active')
    expect(session.timeLeftMs()).toBe(300_000)
  })

  it.each([null, undefined, 5, 'text'])('whose payload is %o has no claims', (payload) => {
    const { openTab } = openTabs()
    expect(openTab().session.start({ ...aliceGrant, token: jwtOf(payload) }).claims).toBeUndefined()
  })

  it('that is told by another tab is taken when it can travel in a header', async () => {
    const { state } = await openWithTold((text) => text)
    expect(state()).toMatchObject({ status: 'active', token: aliceGrant.token })
  })

  it.each(['line\\nbreak', 'sp ace', 'ümlaut', ''])(
    'that is told by another tab is dropped when it cannot: %o',
    async (token) => {
      const { state, text } = await openWithTold((said) =>
        said.replace(`"${aliceGrant.token}"`, `"${token}"`),
      )
      expect(text).toContain(`"${aliceGrant.token}"`)
      expect(state()).toEqual({ status: 'signed-out', steppedUp: false, interruptedWrite: false })
    },
  )

  it.each(['line\\nbreak', 'sp ace', ''])(
    'that storage kept is dropped when it cannot travel: %o',
    (token) => {
      const { openTab } = openTabs({ persist: 'session' })
      const { session, tab } = openTab()
      session.start(aliceGrant)
      const kept = tab.storage.entries()[key] ?? ''
      expect(kept).toContain(`"${aliceGrant.token}"`)
      tab.close()
      tab.storage.setItem(key, kept.replace(`"${aliceGrant.token}"`, `"${token}"`))
      const reloaded = openTab({ manual: { storage: tab.storage } })
      expect(statuses(reloaded)).toEqual(['signed-out'])
      expect(tab.storage.entries()).toEqual({})
    },
  )
})

describe('a message', () => {
  const odd: unknown[] = [
    null,
    undefined,
    5,
    'text',
    [],
    {},
    { record: {} },
    5n,
    new Map(),
    { registers: null },
    { registers: [null] },
  ]
  const shared = { user: { identity: alice }, signInId: 'x', token: 'stolen' }
  const whole = { tab: 'x', limits: { lifetimeMs: 1, payerIdleMs: 1 }, registers: [], sentAtWallMs: 0 }
  odd.push(
    { ...whole, question: 5n },
    { ...whole, registers: [{}] },
    { ...whole, sentAtWallMs: 'x' },
    { ...whole, shared },
  )
  odd.push(
    { ...whole, shared: {} },
    { ...whole, shared: { token: 'stolen' } },
    { ...whole, shared: { ...shared, user: 5n } },
  )
  odd.push(
    { ...whole, limits: null, shared },
    { ...whole, tab: 5, shared },
    { ...whole, shared: { ...shared, user: { identity: {} } } },
  )

  it.each(odd)('of another form changes nothing and throws nothing: %o', async (message) => {
    const { openTwo, openTab, listen, messages } = openTabs()
    const [live, ended] = openTwo()
    live.session.start(aliceGrant)
    await messages()
    await ended.session.signOut()
    live.session.start(aliceGrant)
    await messages()
    const alone = openTabs()
    const fresh = alone.openTab()
    const states = [live, ended, fresh].map(({ state }) => state())
    expect(states.map(({ status }) => status)).toEqual(['active', 'ended', 'signed-out'])
    for (const { post } of [listen(), alone.listen()]) post(message)
    await messages()
    await alone.messages()
    expect([live, ended, fresh].map(({ state }) => state())).toEqual(states)
    for (const { tab } of [live, ended, fresh]) expect(tab.errors).toEqual([])
    await live.session.signOut()
    expect(live.state().status).toBe('ended')
    const next = openTab()
    await messages()
    expect(next.state().status).toBe('signed-out')
  })
})

describe('a grant', () => {
  it('that no message could carry starts the session in every tab', async () => {
    const { openTwo, messages } = openTabs({ persist: 'session' })
    const [one, two] = openTwo()
    const identity = Object.assign(() => {}, alice)
    const grant = {
      ...aliceGrant,
      identity,
      credentials: { ...aliceGrant.credentials, more: () => {} },
    } as SessionGrant
    one.session.start(grant)
    await messages()
    expect(one.state().identity).toEqual(alice)
    expect(two.state()).toEqual(one.state())
    expect(one.tab.errors).toEqual([])
  })

  it.each([null, undefined, 5])('that is %o is refused like any that is wrong', (grant) => {
    const { openTab } = openTabs()
    const { session } = openTab()
    let thrown: unknown
    try {
      session.start({ token: 'secret', identity: grant } as unknown as SessionGrant)
    } catch (error) {
      thrown = error
    }
    expect(isWeavrError(thrown, 'invalid-grant')).toBe(true)
  })
})

describe('a tab that was duplicated with its storage', () => {
  it('starts signed out where tabs are isolated, and so it stays', async () => {
    const { clock, openTab, answers } = openTabs({ tabs: 'isolate', persist: 'session' })
    const one = openTab()
    one.session.start(aliceGrant)
    // A browser copies the storage along.
    const storage = createMemoryStorage()
    for (const [name, value] of Object.entries(one.tab.storage.entries())) storage.setItem(name, value)
    const copy = openTab({ manual: { storage } })
    const seen: string[] = []
    copy.session.subscribe(({ status }) => seen.push(status))
    await answers()
    await clock.advance(1_000)
    expect(tokens(one, copy)).toEqual([aliceGrant.token, undefined])
    expect(seen).toEqual([])
    expect(copy.eventTypes()).toEqual([])
    expect(() => copy.session.admit()).toThrow(expect.objectContaining({ code: 'signed-out' }))
    expect([storage.entries(), Object.keys(one.tab.storage.entries())]).toEqual([{}, [key]])
  })
})

describe('storage', () => {
  it('that is full keeps no former token', async () => {
    const { openTab, clock } = openTabs()
    let isFull = false
    const part = ({ tabStorage }: Platform) => {
      const storage = tabStorage() as TabStorage
      const setItem = (name: string, value: string) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError')
        storage.setItem(name, value)
      }
      return { tabStorage: () => ({ ...storage, setItem }) }
    }
    const { session, tab, state } = openTab({ persist: 'session', part })
    session.start(aliceGrant)
    expect(tab.storage.entries()[key]).toContain(aliceGrant.token)
    isFull = true
    await clock.advance(10_000)
    session.start({ ...aliceGrant, token: 'newer' })
    expect(state()).toMatchObject({ status: 'active', token: 'newer' })
    expect(tab.storage.entries()).toEqual({})
  })
})

describe('a feature that the browser forbids', () => {
  const forbid = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }

  it('is a feature that is missing: each tab is alone, and works', async () => {
    const { clock, openTab } = openTabs({
      persist: 'session',
      part: () => ({ openTabChannel: () => undefined, tabStorage: forbid }),
    })
    const { session, state, send, tab, revoked } = openTab()
    session.start(aliceGrant)
    await clock.advance(50_000)
    send({ intent: 'background' })
    await clock.sleep(270_000)
    // Nobody can be asked, so nothing is waited for.
    expect(state()).toMatchObject({ status: 'ended', endReason: 'payer-idle' })
    expect(revoked).toEqual([aliceGrant.token])
    session.start({ ...aliceGrant, token: 'next' })
    expect(session.whenSure()).toBeUndefined()
    await session.signOut()
    expect(state().status).toBe('ended')
    expect(tab.errors).toEqual([])
  })
})
