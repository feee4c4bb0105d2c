import { createTabs } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { aliceGrant, openSession, type OpenedSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

function openTabs(count: number, options?: Partial<SessionOptions>) {
  const tabs = createTabs()
  const openTab = () => {
    const tab = tabs.open()
    const opened = openSession(tab, options)
    opened.session.connect()
    return { ...opened, tab, state: opened.session.getState }
  }
  return {
    clock: tabs.clock,
    openTab,
    openPlatform: () => tabs.open().platform,
    messages: () => tabs.clock.advance(0),
    tabs: Array.from({ length: count }, openTab) as [
      ReturnType<typeof openTab>,
      ReturnType<typeof openTab>,
      ReturnType<typeof openTab>,
    ],
  }
}
const statuses = (...tabs: OpenedSession[]) => tabs.map(({ session }) => session.getState().status)

describe('a frozen tab', () => {
  it('hears of a sign-out when it thaws', async () => {
    const {
      clock,
      messages,
      tabs: [one, two],
    } = openTabs(2)
    one.session.start(aliceGrant)
    await messages()
    two.tab.freeze()
    await one.session.signOut()
    await clock.advance(10_000)
    expect(two.state().status).toBe('active')
    two.tab.thaw()
    expect(two.state()).toMatchObject({ status: 'ended', endReason: 'ended-elsewhere' })
  })

  it('that was frozen while it asked what it had slept through cuts no warning short', async () => {
    const {
      clock,
      messages,
      tabs: [one, two],
    } = openTabs(2)
    one.session.start(aliceGrant)
    await messages()
    await clock.sleep(252_000, { monotonic: 'stops' })
    one.tab.freeze()
    await clock.advance(41_000)
    expect(two.state().status).toBe('expiring')
    one.tab.thaw()
    await clock.advance(250)
    expect(statuses(one, two)).toEqual(['expiring', 'expiring'])
  })

  it('does not hold up the rest', async () => {
    const {
      clock,
      messages,
      openTab,
      tabs: [one, two],
    } = openTabs(2)
    one.session.start(aliceGrant)
    await messages()
    one.tab.freeze()
    await clock.advance(100_000)
    two.send({ intent: 'user' })
    const three = openTab()
    await messages()
    expect(statuses(two, three)).toEqual(['active', 'active'])
    await two.session.signOut()
    await messages()
    expect(three.state().status).toBe('ended')
  })

  it.each([true, false])(
    'neither ends nor revokes a session that the payer uses elsewhere (in view: %s)',
    async (visible) => {
      const {
        clock,
        messages,
        tabs: [one, two],
      } = openTabs(2)
      one.session.start(aliceGrant)
      await messages()
      if (!visible) two.tab.hide()
      two.tab.freeze()
      for (let round = 0; round < 5; round++) {
        await clock.advance(100_000)
        one.tab.act()
        one.send()
      }
      two.tab.thaw()
      await messages()
      expect(one.state().status).toBe('active')
      expect(one.eventTypes()).not.toContain('ended')
      expect([...one.revoked, ...two.revoked]).toEqual([])
      expect(two.state()).toEqual(one.state())
    },
  )

  it('does not bring a session back that was left meanwhile', async () => {
    const {
      clock,
      messages,
      openTab,
      tabs: [one, two],
    } = openTabs(2)
    one.session.start(aliceGrant)
    await messages()
    two.tab.freeze()
    await one.session.signOut()
    const three = openTab()
    await clock.advance(245_000)
    // It wakes into the warning, and has yet to hear of the end.
    two.tab.thaw()
    await messages()
    expect(statuses(one, two, three)).toEqual(['ended', 'ended', 'signed-out'])
    expect(JSON.stringify([one, two, three].map(({ session }) => session.getState()))).not.toContain(
      aliceGrant.token,
    )
  })

  it('that is asked by a new tab before it hears of the end gives nothing away', async () => {
    const {
      clock,
      messages,
      openTab,
      tabs: [one, two],
    } = openTabs(2)
    one.session.start(aliceGrant)
    await messages()
    two.tab.freeze()
    await one.session.signOut()
    await clock.advance(5_000)
    const three = openTab()
    await messages()
    two.tab.thaw()
    await messages()
    expect(three.state()).not.toHaveProperty('token')
  })

  it('does not give a message more time than it has when the clock was set back while it waited', async () => {
    const {
      clock,
      messages,
      tabs: [one, two],
    } = openTabs(2)
    one.session.start(aliceGrant)
    await messages()
    two.tab.freeze()
    await clock.advance(100_000)
    one.send({ intent: 'user' })
    one.tab.close()
    await clock.advance(200_000)
    clock.jumpWall(-200_000)
    two.tab.thaw()
    await messages()
    // The server counts from 200 s ago.
    expect(two.session.timeLeftMs()).toBeLessThanOrEqual(100_000)
  })
})
