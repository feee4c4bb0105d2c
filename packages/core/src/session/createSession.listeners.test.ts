import { describe, expect, it } from 'vitest'
import { alice, aliceGrant, bob, bobGrant } from './openSession.test.fixture.js'
import { openTabs, statuses } from './openTabs.test.fixture.js'
import type { SessionEvent } from './SessionEvent.js'

const broken = (name: string) => () => {
  throw new Error(name)
}
const said = (errors: readonly unknown[]) => errors.map((error) => (error as Error).message)

describe('a listener that throws', () => {
  it('stops neither the other purges, nor the other tabs, nor the revoke', async () => {
    const { openTwo, messages } = openTabs()
    const [one, two] = openTwo()
    one.session.start(aliceGrant)
    await messages()
    const purged: string[] = []
    one.session.onPurge(broken('first purge'))
    one.session.onPurge(() => purged.push('second'))
    one.session.onPurge(broken('third purge'))
    one.session.onPurge(() => purged.push('fourth'))
    const { signal } = one.session.admit()
    signal.addEventListener('abort', () => purged.push('aborted'))
    await expect(one.session.signOut()).resolves.toBeUndefined()
    await messages()
    expect(purged).toEqual(['aborted', 'second', 'fourth'])
    expect(statuses(one, two)).toEqual(['ended', 'ended'])
    expect(one.revoked).toEqual([aliceGrant.token])
    expect(said(one.tab.errors)).toEqual(['first purge', 'third purge'])
  })

  it('to the store stops neither those after it, nor a start, nor the end', async () => {
    const { openTab, clock } = openTabs()
    const { session, tab, state, eventTypes } = openTab()
    const heard: string[] = []
    session.subscribe(broken('subscriber'))
    session.subscribe(({ status }) => heard.push(status))
    expect(session.start(aliceGrant).status).toBe('active')
    await clock.advance(240_000)
    await session.signOut()
    expect(state().status).toBe('ended')
    expect(heard).toEqual(['active', 'expiring', 'ended'])
    expect(eventTypes()).toEqual(['started', 'expiring', 'ended'])
    expect(said(tab.errors)).toEqual(['subscriber', 'subscriber', 'subscriber'])
  })

  it('of the events stops neither a start nor an end', async () => {
    const { openTab } = openTabs()
    const { session, tab, state } = openTab({ onSessionEvent: ({ type }) => broken(type)() })
    expect(session.start(aliceGrant).status).toBe('active')
    await session.signOut()
    expect(state().status).toBe('ended')
    expect(said(tab.errors)).toEqual(['started', 'ended'])
  })

  it('of the seconds stops neither the warning nor those after it', async () => {
    const { openTab, clock } = openTabs()
    const { session, tab, state } = openTab()
    session.start(aliceGrant)
    let ticks = 0
    session.subscribeTimeLeft(broken('tick'))
    session.subscribeTimeLeft(() => ticks++)
    await clock.advance(240_000)
    expect(state().status).toBe('expiring')
    expect(ticks).toBeGreaterThan(239)
    expect(new Set(said(tab.errors))).toEqual(new Set(['tick']))
  })

  it('is a channel that cannot post: the end comes all the same', async () => {
    const { openTab } = openTabs()
    const openTabChannel = () => ({ postMessage: broken('post'), close: () => {} })
    const { session, tab, state, revoked } = openTab({ part: () => ({ openTabChannel }) })
    session.start(aliceGrant)
    let purges = 0
    session.onPurge(() => purges++)
    await session.signOut()
    expect([state().status, purges, revoked]).toEqual(['ended', 1, [aliceGrant.token]])
    expect(said(tab.errors)).toContain('post')
  })
})

describe('the order of what is heard', () => {
  it('is that in which it happened, though a listener of the warning signs out', async () => {
    const { openTab, clock } = openTabs()
    const { session, eventTypes } = openTab()
    const heard: string[] = []
    session.start(aliceGrant)
    session.subscribe(({ status }) => {
      if (status === 'expiring') void session.signOut()
    })
    session.subscribe((state, before) => heard.push(`${before.status} > ${state.status}`))
    await clock.advance(240_000)
    expect(eventTypes()).toEqual(['started', 'expiring', 'ended'])
    expect(heard).toEqual(['active > expiring', 'expiring > ended'])
  })

  it('keeps to each end the one whose it was, though a listener signs somebody else in', async () => {
    const events: SessionEvent[] = []
    const { openTab } = openTabs()
    const { session, state } = openTab({ onSessionEvent: (event) => events.push(event) })
    const heard: unknown[] = []
    session.start(aliceGrant)
    session.subscribe(({ status }) => {
      if (status === 'ended') expect(session.start(bobGrant).identity).toEqual(bob)
    })
    session.subscribe(({ status, identity }) => heard.push([status, identity?.id]))
    await session.signOut()
    expect(state()).toMatchObject({ status: 'active', identity: bob })
    expect(events.map(({ type, identity }) => [type, identity])).toEqual([
      ['started', alice],
      ['ended', alice],
      ['started', bob],
    ])
    expect(heard).toEqual([
      ['ended', alice.id],
      ['active', bob.id],
    ])
  })

  it('tells of each event only what everybody may see by then', async () => {
    const { openTab, clock } = openTabs()
    const seen: string[] = []
    const { session } = openTab({
      onSessionEvent: ({ type }) => seen.push(`${type}: ${session.getState().status}`),
    })
    session.start(aliceGrant)
    await clock.advance(250_000)
    session.admit({ intent: 'user' }).settle('accepted')
    session.markSteppedUp()
    session.start(bobGrant)
    await session.signOut()
    expect(seen).toEqual([
      'started: active',
      'expiring: expiring',
      'extended: active',
      'stepped-up: active',
      'ended: ended',
      'started: active',
      'ended: ended',
    ])
  })

  it('has the purge before anybody hears of the end, and the token gone before the purge', async () => {
    const { openTab } = openTabs()
    const { session, state } = openTab()
    const order: string[] = []
    session.subscribe(({ status }) => order.push(status))
    session.start(aliceGrant)
    session.onPurge(() => order.push(`purge, token ${state().token === undefined ? 'gone' : 'there'}`))
    await session.signOut()
    expect(order).toEqual(['active', 'purge, token gone', 'ended'])
  })
})
