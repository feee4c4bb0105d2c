import { createTabs } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { alice, aliceGrant, openSession, type OpenedSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

function openTabs(options?: Partial<SessionOptions>) {
  const tabs = createTabs()
  const openTab = (tabOptions: Partial<SessionOptions> = {}) => {
    const tab = tabs.open()
    const opened = openSession(tab, { ...options, ...tabOptions })
    opened.session.connect()
    return { ...opened, tab, state: opened.session.getState }
  }
  return { clock: tabs.clock, openTab, messages: () => tabs.clock.advance(0) }
}

const statuses = (...tabs: OpenedSession[]) => tabs.map(({ session }) => session.getState().status)
const tokens = (...tabs: OpenedSession[]) => tabs.map(({ session }) => session.getState().token)

describe('a new tab', () => {
  it('is signed in with the session of the others', async () => {
    const { clock, openTab, messages } = openTabs()
    const one = openTab()
    one.session.start({ ...aliceGrant, steppedUp: true })
    await clock.advance(100_000)
    const two = openTab()
    expect(two.state().status).toBe('signed-out')
    await messages()
    expect(two.state()).toEqual(one.state())
    expect(two.state()).toMatchObject({
      status: 'active',
      token: aliceGrant.token,
      identity: alice,
      credentials: aliceGrant.credentials,
      steppedUp: true,
    })
    expect(two.eventTypes()).toEqual(['started'])
    expect(two.session.timeLeftMs()).toBe(200_000)
  })

  it('is an act of the payer, for all tabs', async () => {
    const { clock, openTab, messages } = openTabs()
    const one = openTab()
    one.session.start(aliceGrant)
    await clock.advance(55_000)
    one.send({ intent: 'background' })
    await clock.advance(100_000)
    expect(one.state().decidedBy).toBe('payer')
    const two = openTab()
    await messages()
    expect([one.state().decidedBy, two.state().decidedBy]).toEqual(['token', 'token'])
    expect(one.session.admit().intent).toBe('user')
  })

  it('stays signed out where nobody is signed in', async () => {
    const { openTab, messages } = openTabs()
    const [one, two] = [openTab(), openTab()]
    await messages()
    expect(statuses(one, two)).toEqual(['signed-out', 'signed-out'])
  })

  it('is not signed in with a session that has ended', async () => {
    const { openTab, messages } = openTabs()
    const one = openTab()
    one.session.start(aliceGrant)
    await one.session.signOut()
    const two = openTab()
    await messages()
    expect(two.state().status).toBe('signed-out')
  })

  it('is not signed in with a session whose time is up, though the tab that answers has not noticed', async () => {
    const { clock, openTab, messages } = openTabs()
    const one = openTab()
    one.session.start(aliceGrant)
    one.tab.freeze()
    await clock.advance(299_999)
    const two = openTab()
    await clock.advance(1)
    one.tab.thaw()
    await messages()
    expect(two.state().status).not.toBe('active')
    expect(two.state().token).toBeUndefined()
  })

  it('is answered by several and asks nobody else', async () => {
    const { openTab, messages } = openTabs()
    const tabs = [openTab(), openTab(), openTab()]
    tabs[0]?.session.start(aliceGrant)
    await messages()
    const last = openTab()
    await messages()
    expect(statuses(...tabs, last)).toEqual(['active', 'active', 'active', 'active'])
    expect(last.eventTypes()).toEqual(['started'])
  })
})

describe('tabs that share', () => {
  it('are signed in together', async () => {
    const { openTab, messages } = openTabs()
    const [one, two] = [openTab(), openTab()]
    one.session.start(aliceGrant)
    await messages()
    expect(two.state()).toEqual(one.state())
  })

  it('take the newer sign-in of the same identity', async () => {
    const { clock, openTab, messages } = openTabs()
    const [one, two] = [openTab(), openTab()]
    one.session.start(aliceGrant)
    await clock.advance(10_000)
    two.session.start({ ...aliceGrant, token: 'newer' })
    await messages()
    expect(tokens(one, two)).toEqual(['newer', 'newer'])
    // What is said of the old token changes nothing.
    one.send({ intent: 'user' })
    await messages()
    expect(tokens(one, two)).toEqual(['newer', 'newer'])
    expect([one.eventTypes(), two.eventTypes()]).toEqual([['started'], ['started']])
  })

  it('agree on one of two sign-ins of the same identity at the same moment', async () => {
    const { openTab, messages } = openTabs()
    const [one, two] = [openTab(), openTab()]
    one.session.start({ ...aliceGrant, token: 'one' })
    two.session.start({ ...aliceGrant, token: 'two' })
    await messages()
    expect(one.state().token).toBe(two.state().token)
  })

  it('count a request in any of them', async () => {
    const { clock, openTab, messages } = openTabs()
    const [one, two] = [openTab(), openTab()]
    one.session.start(aliceGrant)
    await clock.advance(200_000)
    const passage = two.session.admit({ intent: 'user' })
    await clock.advance(5_000)
    passage.settle('accepted')
    await messages()
    expect(one.session.timeLeftMs()).toBe(295_000)
    expect(two.state()).toEqual(one.state())
  })

  it('count input in any of them, and let each other’s polls go', async () => {
    const { clock, openTab, messages } = openTabs()
    const [one, two] = [openTab(), openTab()]
    one.session.start(aliceGrant)
    await clock.advance(50_000)
    one.send({ intent: 'background' })
    await clock.advance(50_000)
    expect(() => one.session.admit({ intent: 'background' })).toThrow()
    two.tab.act()
    await messages()
    expect(one.state()).toMatchObject({ decidedBy: 'token', expiresAt: clock.now() + 250_000 })
    expect(one.session.admit({ intent: 'background' }).intent).toBe('background')
    expect(one.session.admit().intent).toBe('user')
  })

  it('know of a step-up in any of them', async () => {
    const { openTab, messages } = openTabs()
    const [one, two] = [openTab(), openTab()]
    one.session.start(aliceGrant)
    await messages()
    two.session.markSteppedUp()
    await messages()
    expect(one.state().steppedUp).toBe(true)
  })

  it('go by the latest activity, in whatever order they hear of it', async () => {
    const { clock, openTab, messages } = openTabs()
    const [one, two, three] = [openTab(), openTab(), openTab()]
    one.session.start(aliceGrant)
    await messages()
    two.tab.freeze()
    three.tab.freeze()
    await clock.advance(100_000)
    one.send({ intent: 'user' })
    await clock.advance(10_000)
    one.send({ intent: 'user' })
    three.tab.thaw()
    two.tab.thaw()
    await messages()
    expect([one, two, three].map(({ session }) => session.timeLeftMs())).toEqual([300_000, 300_000, 300_000])
    // A tab that says what it knew long ago shortens nothing.
    two.session.markSteppedUp()
    await messages()
    expect([one, two, three].map(({ session }) => session.timeLeftMs())).toEqual([300_000, 300_000, 300_000])
  })

  it('survive the death of any of them', async () => {
    const { clock, openTab, messages } = openTabs()
    const [one, two] = [openTab(), openTab()]
    one.session.start(aliceGrant)
    await messages()
    one.tab.close()
    await clock.advance(100_000)
    expect(two.state().status).toBe('active')
    const three = openTab()
    await messages()
    expect(three.state().status).toBe('active')
  })

  it('are told of a sign-in in one message', async () => {
    const tabs = createTabs()
    const said: unknown[] = []
    tabs.open().platform.openTabChannel('weavr:test', (message) => said.push(message))
    const { session } = openSession(tabs.open())
    session.connect()
    await tabs.clock.advance(0)
    said.length = 0
    session.start(aliceGrant)
    await tabs.clock.advance(0)
    expect(said).toHaveLength(1)
  })

  it('send nothing while nothing happens', async () => {
    const tabs = createTabs()
    let posts = 0
    for (let opened = 0; opened < 3; opened++) {
      const { platform } = tabs.open()
      const openTabChannel: typeof platform.openTabChannel = (name, listener) => {
        const channel = platform.openTabChannel(name, listener)
        return channel && { ...channel, postMessage: (message) => (posts++, channel.postMessage(message)) }
      }
      const { session } = openSession({ platform: { ...platform, openTabChannel } })
      session.connect()
      if (opened === 0) session.start(aliceGrant)
    }
    await tabs.clock.advance(1_000)
    posts = 0
    await tabs.clock.advance(200_000)
    expect(posts).toBe(0)
    // Hearing is no reason to speak: nobody echoes, or tabs would talk for ever.
    await tabs.clock.advance(60_000)
    expect(posts).toBeLessThanOrEqual(3)
  })

  it('of another name or base URL hear nothing', async () => {
    const { openTab, messages } = openTabs()
    const [one, two] = [openTab(), openTab({ scope: 'weavr:other' })]
    one.session.start(aliceGrant)
    await messages()
    expect(two.state().status).toBe('signed-out')
    two.session.start(aliceGrant)
    await one.session.signOut()
    await messages()
    expect(two.state().status).toBe('active')
  })
})
