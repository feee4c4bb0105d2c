import { createTabs } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import type { Platform } from '../platform/Platform.js'
import { alice, aliceGrant, openSession, type OpenedSession } from './openSession.test.fixture.js'
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

const createEar = (platform: Platform, said: unknown[]) =>
  platform.openTabChannel('weavr:test', (message) => said.push(message))!

const statuses = (...tabs: OpenedSession[]) => tabs.map(({ session }) => session.getState().status)
const ends = ({ events }: OpenedSession) => events.filter(({ type }) => type === 'ended').length

describe('an end in one tab', () => {
  it('of a payer who signs out ends the others as ended-elsewhere', async () => {
    const {
      messages,
      tabs: [one, two, three],
    } = openTabs(3)
    one.session.start(aliceGrant)
    await messages()
    const passage = two.session.admit({ write: true })
    let purges = 0
    two.session.onPurge(() => purges++)
    void one.session.signOut()
    expect(two.state().status).toBe('active')
    await messages()
    expect(two.state()).toEqual({
      status: 'ended',
      endReason: 'ended-elsewhere',
      identity: alice,
      steppedUp: false,
      interruptedWrite: true,
    })
    expect(three.state().endReason).toBe('ended-elsewhere')
    expect(passage.signal.aborted).toBe(true)
    expect(() => passage.settle('accepted')).toThrow(expect.objectContaining({ code: 'ended-elsewhere' }))
    expect(purges).toBe(1)
    expect([one, two, three].map(ends)).toEqual([1, 1, 1])
    expect([...two.revoked, ...three.revoked]).toEqual([])
  })

  it('of a refused token ends the others', async () => {
    const {
      messages,
      tabs: [one, two],
    } = openTabs(2)
    one.session.start(aliceGrant)
    await messages()
    one.send({}, 'rejected')
    await messages()
    expect(statuses(one, two)).toEqual(['ended', 'ended'])
    expect(two.state().token).toBeUndefined()
  })

  it('is told once, and not echoed', async () => {
    const {
      messages,
      openTab,
      tabs: [one, two, three],
    } = openTabs(3)
    one.session.start(aliceGrant)
    await messages()
    const said: unknown[] = []
    const ear = openTab()
    await messages()
    createEar(ear.tab.platform, said)
    await one.session.signOut()
    await messages()
    await messages()
    expect(said).toHaveLength(1)
    expect([one, two, three, ear].map(ends)).toEqual([1, 1, 1, 1])
  })

  it('stands in a tab that never was signed in, when word of the live session comes after it', async () => {
    const {
      messages,
      openTab,
      openPlatform,
      tabs: [one],
    } = openTabs(1)
    const said: unknown[] = []
    const ear = createEar(openPlatform(), said)
    one.session.start(aliceGrant)
    await messages()
    const live = said.at(-1)
    await one.session.signOut()
    await messages()
    const over = said.at(-1)
    // Nobody is left who could answer that it is over.
    one.tab.close()
    const fresh = openTab()
    await messages()
    ear.postMessage(over)
    ear.postMessage(live)
    await messages()
    expect([live, over].map((message) => JSON.stringify(message).includes(aliceGrant.token))).toEqual([
      true,
      false,
    ])
    expect(statuses(fresh)).toEqual(['signed-out'])
    fresh.tab.close()
    const other = openTab()
    ear.postMessage(live)
    await messages()
    expect(statuses(other)).toEqual(['active'])
  })

  it('and in the others at the same moment makes one event each', async () => {
    const {
      messages,
      tabs: [one, two, three],
    } = openTabs(3)
    one.session.start(aliceGrant)
    await messages()
    void one.session.signOut()
    two.send({}, 'rejected')
    void three.session.signOut()
    await messages()
    expect(statuses(one, two, three)).toEqual(['ended', 'ended', 'ended'])
    expect([one, two, three].map(ends)).toEqual([1, 1, 1])
  })

  it('by time comes to all at once', async () => {
    const {
      clock,
      tabs: [one, two, three],
    } = openTabs(3)
    one.session.start(aliceGrant)
    three.tab.hide()
    await clock.advance(300_000)
    expect(statuses(one, two, three)).toEqual(['ended', 'ended', 'ended'])
    expect([one, two, three].map(ends)).toEqual([1, 1, 1])
  })

  it('is not undone by an older message', async () => {
    const {
      clock,
      messages,
      tabs: [one, two, three],
    } = openTabs(3)
    one.session.start(aliceGrant)
    await messages()
    three.tab.freeze()
    await clock.advance(10_000)
    two.send({ intent: 'user' })
    void one.session.signOut()
    await messages()
    three.tab.thaw()
    await messages()
    expect(statuses(one, two, three)).toEqual(['ended', 'ended', 'ended'])
    expect([one, two, three].map(ends)).toEqual([1, 1, 1])
  })

  it('does not reach a session that began after it', async () => {
    const {
      clock,
      messages,
      tabs: [one, two, three],
    } = openTabs(3)
    one.session.start(aliceGrant)
    await messages()
    three.tab.freeze()
    await one.session.signOut()
    await clock.advance(5_000)
    two.session.start({ ...aliceGrant, token: 'newer' })
    await messages()
    three.tab.thaw()
    await messages()
    // But for the tab in which the payer signed out: there they sign in themselves.
    expect([one, two, three].map(({ session }) => session.getState().token)).toEqual([
      undefined,
      'newer',
      'newer',
    ])
  })
})
