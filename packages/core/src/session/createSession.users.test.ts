import { describe, expect, it } from 'vitest'
import { alice, aliceGrant, bob, bobGrant } from './openSession.test.fixture.js'
import { openTabs, statuses, tokens } from './openTabs.test.fixture.js'

/** Another user of the same corporate. */
const carolGrant = { ...aliceGrant, token: 'token-of-carol', credentials: { type: 'USER', id: '2' } } as const

describe('another user of the same identity', () => {
  it('replaces the session: it ends, purges, and begins anew', async () => {
    const { openTab } = openTabs()
    const { session, state, events } = openTab()
    session.start(aliceGrant)
    const { signal } = session.admit()
    const purged: unknown[] = []
    session.onPurge(() => purged.push(state().endReason))
    session.start(carolGrant)
    expect(purged).toEqual(['replaced'])
    expect(signal.aborted).toBe(true)
    expect(state()).toMatchObject({
      status: 'active',
      token: carolGrant.token,
      credentials: carolGrant.credentials,
    })
    expect(events).toMatchObject([
      { type: 'started' },
      { type: 'ended', reason: 'replaced' },
      { type: 'started' },
    ])
  })

  it('is told apart in every tab: neither takes over the other', async () => {
    const { openTwo, openTab, messages } = openTabs()
    const [one, two] = openTwo()
    one.session.start(aliceGrant)
    await messages()
    two.session.start(carolGrant)
    await messages()
    expect(one.state()).toMatchObject({ status: 'ended', endReason: 'replaced', identity: alice })
    expect(two.state()).toMatchObject({ status: 'active', token: carolGrant.token })
    one.session.start({ ...aliceGrant, token: 'again' })
    await messages()
    expect(tokens(one, two)).toEqual(['again', carolGrant.token])
    // A new tab goes with the later one.
    const three = openTab()
    await messages()
    expect(three.state()).toMatchObject({ token: 'again', credentials: aliceGrant.credentials })
    await two.session.signOut()
    await messages()
    expect(statuses(one, two, three)).toEqual(['active', 'ended', 'active'])
  })

  it('is told apart from one whose credentials are not known', () => {
    const { openTab } = openTabs()
    const { session, eventTypes } = openTab()
    session.start({ token: 'nameless', identity: alice })
    session.start(aliceGrant)
    expect(eventTypes()).toEqual(['started', 'ended', 'started'])
    session.start({ ...aliceGrant, token: 'again' })
    expect(eventTypes()).toEqual(['started', 'ended', 'started'])
  })
})

describe('sessions of different users in different tabs', () => {
  it('do not hear of each other’s payers, ends or tokens', async () => {
    const { clock, openTwo, listen, messages } = openTabs()
    const [one, two] = openTwo()
    two.tab.freeze()
    one.session.start(aliceGrant)
    await messages()
    two.session.start(bobGrant)
    two.tab.thaw()
    await messages()
    expect(tokens(one, two)).toEqual([aliceGrant.token, bobGrant.token])
    await clock.advance(100_000)
    two.tab.act()
    two.send({ intent: 'user' })
    await messages()
    expect([one, two].map(({ session }) => session.timeLeftMs())).toEqual([200_000, 300_000])
    const { said } = listen()
    one.session.markSteppedUp()
    await messages()
    expect(JSON.stringify(said)).toContain(aliceGrant.token)
    expect(JSON.stringify(said)).not.toContain(bobGrant.token)
    one.send({ intent: 'user' }, 'rejected')
    await messages()
    expect(statuses(one, two)).toEqual(['ended', 'active'])
  })

  it('end at their own time', async () => {
    const { clock, openTwo, messages } = openTabs()
    const [one, two] = openTwo()
    one.session.start(aliceGrant)
    await messages()
    two.session.start(bobGrant)
    await clock.advance(100_000)
    two.send({ intent: 'user' })
    await clock.advance(200_000)
    expect(statuses(one, two)).toEqual(['ended', 'active'])
    expect(one.state().identity).toEqual(alice)
    expect(two.state().identity).toEqual(bob)
  })

  it('are both offered to a new tab, which takes the later sign-in, in whatever order it hears of them', async () => {
    for (const slow of [0, 1] as const) {
      const { openTwo, openTab, messages, clock } = openTabs()
      const both = openTwo()
      both[0].session.start(aliceGrant)
      await messages()
      both[1].session.start(bobGrant)
      await messages()
      both[0].session.start({ ...aliceGrant, token: 'latest' })
      await messages()
      both[slow].tab.freeze()
      const fresh = openTab()
      await messages()
      await clock.advance(100)
      both[slow].tab.thaw()
      await messages()
      expect(fresh.state()).toMatchObject({ status: 'active', token: 'latest', identity: alice })
      const whose = fresh.events.map(({ type, identity, ...event }) => [
        type,
        identity.id,
        'reason' in event && event.reason,
      ])
      const bobs = [
        ['started', bob.id, false],
        ['ended', bob.id, 'replaced'],
      ]
      // Where the later one answers last, the other was shown meanwhile.
      expect(whose).toEqual([...(slow === 0 ? bobs : []), ['started', alice.id, false]])
    }
  })

  it('do not draw a tab to another user once it knows its own', async () => {
    const { openTwo, openTab, messages, clock } = openTabs()
    const [one, two] = openTwo()
    one.session.start(aliceGrant)
    await messages()
    const three = openTab()
    await clock.advance(1_000)
    two.session.start(bobGrant)
    await messages()
    expect(three.state().identity).toEqual(alice)
    expect(statuses(three)).toEqual(['ended'])
    expect(three.state().endReason).toBe('replaced')
    two.tab.act()
    await clock.advance(5_000)
    expect(statuses(three)).toEqual(['ended'])
  })
})
