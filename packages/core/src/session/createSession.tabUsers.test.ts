import { createTabs } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { alice, aliceGrant, bobGrant, openSession, type OpenedSession } from './openSession.test.fixture.js'
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

describe('tabs that are signed in to different identities', () => {
  it('do not merge: neither hears of the other’s activity, end or token', async () => {
    const { clock, openTab, messages } = openTabs()
    const [one, two] = [openTab(), openTab()]
    one.session.start(aliceGrant)
    await messages()
    two.session.start(bobGrant)
    await messages()
    // Both were signed in as Alice; the tab in which Bob signed in took her session with it.
    expect(one.state()).toMatchObject({ status: 'ended', endReason: 'replaced', identity: alice })
    expect(two.state()).toMatchObject({ status: 'active', token: bobGrant.token })
    one.session.start({ ...aliceGrant, token: 'again' })
    await messages()
    expect(tokens(one, two)).toEqual(['again', bobGrant.token])
    await clock.advance(100_000)
    two.tab.act()
    two.send({ intent: 'user' })
    await messages()
    expect(one.session.timeLeftMs()).toBe(200_000)
    await one.session.signOut()
    await messages()
    expect(statuses(one, two)).toEqual(['ended', 'active'])
  })
})
