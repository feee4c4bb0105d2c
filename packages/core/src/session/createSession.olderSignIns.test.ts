import { createTabs } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import type { Platform } from '../platform/Platform.js'
import { aliceGrant, openSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

function openTabs(count: number, options?: Partial<SessionOptions>) {
  const tabs = createTabs()
  const openTab = () => {
    const tab = tabs.open()
    const opened = openSession(tab, options)
    return { ...opened, tab, state: opened.session.getState, disconnect: opened.session.connect() }
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

describe('what is said of an older sign-in', () => {
  it('does not end the newer one: a 401 to the old token', async () => {
    const {
      clock,
      messages,
      tabs: [one, two],
    } = openTabs(2)
    one.session.start(aliceGrant)
    await messages()
    await clock.advance(10_000)
    const passage = two.session.admit({ intent: 'user' })
    one.session.start({ ...aliceGrant, token: 'newer' })
    // Before this tab has heard of the new token.
    passage.settle('rejected')
    await messages()
    expect(one.state()).toMatchObject({ status: 'active', token: 'newer' })
    expect(two.state()).toMatchObject({ status: 'active', token: 'newer' })
  })

  it('never starts a storm: two sign-ins of one identity that end for want of time do not wake each other for ever', async () => {
    const tabs = createTabs()
    let posts = 0
    let deaf = false
    const openTab = (canBeDeaf = false) => {
      const tab = tabs.open()
      const openTabChannel: Platform['openTabChannel'] = (name, listener) => {
        const channel = tab.platform.openTabChannel(name, (message) => {
          if (!(canBeDeaf && deaf)) listener(message)
        })
        return (
          channel && {
            ...channel,
            postMessage: (message) => void (posts++ < 100 && channel.postMessage(message)),
          }
        )
      }
      const opened = openSession({ platform: { ...tab.platform, openTabChannel } })
      opened.session.connect()
      return { ...opened, tab }
    }
    const [one, two] = [openTab(), openTab(true)]
    one.session.start(aliceGrant)
    await tabs.clock.advance(1_000)
    deaf = true
    one.session.start({ ...aliceGrant, token: 'newer' })
    await tabs.clock.advance(0)
    deaf = false
    one.tab.hide()
    two.tab.hide()
    await tabs.clock.advance(285_000)
    const three = openTab()
    await tabs.clock.advance(0)
    // Too little is left for a tab to take it up; where it lives, hidden, it runs out.
    expect([one, two, three].map(({ session }) => session.getState().token)).toEqual([
      'newer',
      'newer',
      undefined,
    ])
    await tabs.clock.advance(20_000)
    expect(posts).toBeLessThan(30)
    expect([one, two, three].map(({ session }) => session.getState().token)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('does not let a newer one come back that is over', async () => {
    const {
      clock,
      messages,
      openTab,
      tabs: [one, two, three],
    } = openTabs(3)
    const four = openTab()
    one.session.start(aliceGrant)
    await clock.advance(1_000)
    const passage = two.session.admit()
    two.tab.freeze()
    one.session.start({ ...aliceGrant, token: 'newer' })
    await clock.advance(1_000)
    four.tab.freeze()
    await one.session.signOut()
    await messages()
    expect(three.session.getState().endReason).toBe('ended-elsewhere')
    // A tab that has not heard of the newer sign-in learns that the older token is dead.
    passage.settle('rejected')
    await clock.advance(239_500)
    // Another wakes into its warning, and has yet to hear of the end.
    four.tab.thaw()
    await messages()
    expect([one, three, four].map(({ session }) => session.getState().status)).toEqual([
      'ended',
      'ended',
      'ended',
    ])
  })

  it('does not stand in its way where the tab of the newer one is gone: the rest share the older', async () => {
    const {
      clock,
      messages,
      openTab,
      tabs: [one, two, three],
    } = openTabs(3)
    one.session.start(aliceGrant)
    await messages()
    await one.session.signOut()
    await messages()
    two.tab.freeze()
    three.disconnect()
    three.session.start({ ...aliceGrant, token: 'older' })
    await messages()
    one.session.start({ ...aliceGrant, token: 'newer' })
    await clock.advance(2_000)
    one.tab.close()
    two.tab.thaw()
    three.session.connect()
    await clock.advance(250)
    const four = openTab()
    await messages()
    expect([two, three, four].map(({ state }) => state().token)).toEqual(['older', 'older', 'older'])
  })
})
