import { createTabs, type MemoryStorage } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { alice, aliceGrant, bobGrant, openSession, type OpenedSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

function openTabs(options?: Partial<SessionOptions>) {
  const tabs = createTabs()
  const openTab = (tabOptions: Partial<SessionOptions> = {}, storage?: MemoryStorage) => {
    const tab = tabs.open({ storage })
    const opened = openSession(tab, { ...options, ...tabOptions })
    opened.session.connect()
    return { ...opened, tab, state: opened.session.getState }
  }
  return { clock: tabs.clock, openTab, messages: () => tabs.clock.advance(0) }
}

const statuses = (...tabs: OpenedSession[]) => tabs.map(({ session }) => session.getState().status)
const tokens = (...tabs: OpenedSession[]) => tabs.map(({ session }) => session.getState().token)

describe('tabs that are isolated', () => {
  const isolate = { tabs: 'isolate' } as const

  it('start signed out, and stay so', async () => {
    const { openTab, messages } = openTabs(isolate)
    const one = openTab()
    one.session.start(aliceGrant)
    const two = openTab()
    await messages()
    one.send({ intent: 'user' })
    await messages()
    expect(statuses(one, two)).toEqual(['active', 'signed-out'])
  })

  it('never tell their token', async () => {
    const tabs = createTabs()
    const said: unknown[] = []
    const eavesdropper = tabs.open().platform.openTabChannel('weavr:test', (message) => said.push(message))
    const { session, send } = openSession(tabs.open(), isolate)
    session.connect()
    session.start(aliceGrant)
    eavesdropper?.postMessage({})
    send({ intent: 'user' })
    session.markSteppedUp()
    await tabs.clock.advance(250_000)
    await session.extend()
    await session.signOut()
    await tabs.clock.advance(0)
    expect(said.length).toBeGreaterThan(0)
    expect(JSON.stringify(said)).not.toContain(aliceGrant.token)
  })

  it('keep their own tokens and token clocks', async () => {
    const { clock, openTab, messages } = openTabs(isolate)
    const [one, two] = [openTab(), openTab()]
    one.session.start({ ...aliceGrant, token: 'one' })
    await clock.advance(100_000)
    two.session.start({ ...aliceGrant, token: 'two' })
    await messages()
    expect(tokens(one, two)).toEqual(['one', 'two'])
    two.send({ intent: 'user' })
    await messages()
    expect(one.session.timeLeftMs()).toBe(200_000)
  })

  it('share what the payer does', async () => {
    const { clock, openTab, messages } = openTabs(isolate)
    const [one, two] = [openTab(), openTab()]
    one.session.start({ ...aliceGrant, token: 'one' })
    two.session.start({ ...aliceGrant, token: 'two' })
    await clock.advance(55_000)
    one.send({ intent: 'background' })
    two.tab.act()
    await messages()
    expect(one.state()).toMatchObject({ decidedBy: 'token', expiresAt: clock.now() + 300_000 })
  })

  it('are all reached by a sign-out', async () => {
    const { clock, openTab, messages } = openTabs(isolate)
    const [one, two] = [openTab(), openTab()]
    one.session.start({ ...aliceGrant, token: 'one' })
    two.session.start({ ...aliceGrant, token: 'two' })
    await clock.advance(10_000)
    await one.session.signOut()
    await messages()
    expect(two.state()).toMatchObject({ status: 'ended', endReason: 'ended-elsewhere' })
  })

  it('may act for two identities', async () => {
    const { openTab, messages } = openTabs(isolate)
    const [one, two] = [openTab(), openTab()]
    one.session.start(aliceGrant)
    two.session.start(aliceGrant)
    await messages()
    two.session.start(bobGrant)
    await messages()
    expect([one.state().identity, two.state().identity]).toEqual([alice, bobGrant.identity])
    expect(statuses(one, two)).toEqual(['active', 'active'])
  })

  it('go on after a reload although another tab answers, which has a sign-in of its own', async () => {
    const { clock, openTab, messages } = openTabs({ ...isolate, persist: 'session' })
    const [one, two] = [openTab(), openTab()]
    one.session.start({ ...aliceGrant, token: 'one' })
    two.session.start({ ...aliceGrant, token: 'two' })
    await messages()
    one.tab.close()
    const reloaded = openTab({}, one.tab.storage)
    await clock.advance(250)
    expect(tokens(reloaded, two)).toEqual(['one', 'two'])
  })
})
