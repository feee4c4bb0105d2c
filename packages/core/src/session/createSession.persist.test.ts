import { createTabs, type ManualTab } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { alice, aliceGrant, bobGrant, jwtOf, openSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

const key = 'weavr:test'

function openPage(options?: Partial<SessionOptions>) {
  const tabs = createTabs()
  function load(storage?: ManualTab['storage'], pageOptions = options) {
    const tab = tabs.open({ storage })
    const opened = openSession(tab, { persist: 'session', ...pageOptions })
    opened.session.connect()
    return { ...opened, tab, state: opened.session.getState, stored: () => tab.storage.entries()[key] }
  }
  const page = load()
  /** Closes the page and loads it again in the same tab. */
  const reload = (from = page.tab, pageOptions = options) => {
    from.close()
    return load(from.storage, pageOptions)
  }
  return { ...page, clock: tabs.clock, reload }
}

describe('persist: memory', () => {
  it('leaves nothing in storage', async () => {
    const { session, tab, clock, reload } = openPage({ persist: 'memory' })
    session.start(aliceGrant)
    tab.act()
    await clock.advance(250_000)
    expect(tab.storage.entries()).toEqual({})
    expect(reload().state().status).toBe('signed-out')
  })
})

describe('persist: session', () => {
  it('keeps the session through a reload, with all that belongs to it', async () => {
    const { session, clock, reload } = openPage()
    const token = jwtOf({ sub: '1' })
    session.start({ ...aliceGrant, token })
    session.markSteppedUp()
    await clock.advance(100_000)
    const { state, eventTypes } = reload()
    expect(state()).toMatchObject({
      status: 'active',
      token,
      claims: { sub: '1' },
      identity: alice,
      credentials: aliceGrant.credentials,
      steppedUp: true,
      decidedBy: 'token',
      expiresAt: clock.now() + 200_000,
    })
    expect(eventTypes()).toEqual(['started'])
  })

  it('takes the reload for an act of the payer', async () => {
    const { session, clock, reload, send } = openPage()
    session.start(aliceGrant)
    await clock.advance(50_000)
    send({ intent: 'background' })
    await clock.advance(100_000)
    const { state, session: reloaded } = reload()
    expect(state()).toMatchObject({ decidedBy: 'token', expiresAt: clock.now() + 200_000 })
    // Nothing goes before the other tabs had time to say that it is over.
    expect(() => reloaded.admit()).toThrow(expect.objectContaining({ code: 'paused' }))
    await clock.advance(250)
    expect(reloaded.admit().intent).toBe('user')
  })

  it('takes the reload for an act of the payer, even with little time left', async () => {
    const { session, clock, reload, send } = openPage()
    session.start(aliceGrant)
    await clock.advance(55_000)
    send({ intent: 'background' })
    await clock.advance(235_000)
    expect(session.timeLeftMs()).toBe(10_000)
    expect(reload().state()).toMatchObject({
      status: 'active',
      decidedBy: 'token',
      expiresAt: clock.now() + 65_000,
    })
  })

  it('keeps later activity, too', async () => {
    const { session, clock, tab, send, reload } = openPage()
    session.start(aliceGrant)
    await clock.advance(200_000)
    tab.act()
    send()
    await clock.advance(200_000)
    expect(reload().session.timeLeftMs()).toBe(100_000)
  })

  it('keeps a warning that was seen', async () => {
    const { session, clock, reload } = openPage()
    session.start(aliceGrant)
    await clock.advance(290_000)
    const { state, session: reloaded } = reload()
    expect(state().status).toBe('expiring')
    expect(reloaded.timeLeftMs()).toBe(10_000)
  })

  it('keeps the ceiling', async () => {
    const { session, clock, reload } = openPage()
    const iat = clock.now() / 1_000
    session.start({ ...aliceGrant, token: jwtOf({ iat, exp: iat + 400 }) })
    await clock.advance(200_000)
    session.admit({ intent: 'user' }).settle('accepted')
    const { state, session: reloaded } = reload()
    expect(state().decidedBy).toBe('ceiling')
    expect(reloaded.timeLeftMs()).toBeLessThanOrEqual(200_000)
    expect(reloaded.timeLeftMs()).toBeGreaterThanOrEqual(199_000)
  })

  it.each(['token', 'payer'])('refuses a record whose %s limit has passed', async (limit) => {
    const { session, clock, reload, send, tab } = openPage()
    session.start(aliceGrant)
    await clock.advance(50_000)
    if (limit === 'payer') send({ intent: 'background' })
    else tab.act()
    tab.freeze()
    await clock.advance(250_000)
    const { state, events } = reload()
    expect(state()).toEqual({ status: 'signed-out', steppedUp: false, interruptedWrite: false })
    expect(events).toEqual([])
  })

  it('leaves no token of a refused record behind', async () => {
    const { session, clock, reload, tab } = openPage()
    session.start(aliceGrant)
    tab.freeze()
    await clock.advance(300_000)
    const { tab: reloaded } = reload()
    await clock.advance(1_000)
    expect(JSON.stringify(reloaded.storage.entries())).not.toContain(aliceGrant.token)
  })

  it('refuses a record from the future: the clock was set back, and its age is unknown', async () => {
    const { session, clock, reload } = openPage()
    session.start(aliceGrant)
    clock.jumpWall(-1_000)
    expect(reload().state().status).toBe('signed-out')
  })

  it.each(['startedAt', 'tokenAt', 'payerAt', 'inputAt'])(
    'refuses a record of which %s alone lies ahead, and takes one whose moment is now',
    (field) => {
      for (const [aheadMs, status] of [
        [1, 'signed-out'],
        [0, 'active'],
      ] as const) {
        const { session, tab, stored, reload } = openPage()
        session.start(aliceGrant)
        const moment = tab.platform.clock.wallMs() + aheadMs
        const kept: unknown = JSON.parse(stored() ?? '', (name, value: unknown) =>
          name === field ? moment : value,
        )
        expect(JSON.stringify(kept)).toContain(`"${field}":${moment}`)
        tab.storage.setItem(key, JSON.stringify(kept))
        expect(reload().state().status).toBe(status)
      }
    },
  )

  it('counts the time for which the page was gone on the wall clock', async () => {
    const { session, clock, reload, tab } = openPage()
    session.start(aliceGrant)
    tab.close()
    await clock.sleep(100_000, { monotonic: 'stops' })
    clock.jumpWall(50_000)
    expect(reload().session.timeLeftMs()).toBe(150_000)
  })

  it.each(['signed-out', 'rejected', 'timed', 'replaced'])(
    'leaves no token in storage after the end: %s',
    async (how) => {
      const { session, clock, tab, send } = openPage()
      session.start(aliceGrant)
      expect(tab.storage.entries()[key]).toContain(aliceGrant.token)
      if (how === 'signed-out') await session.signOut()
      else if (how === 'rejected') send({}, 'rejected')
      else if (how === 'replaced') session.start(bobGrant)
      else await clock.advance(300_000)
      expect(JSON.stringify(tab.storage.entries())).not.toContain(aliceGrant.token)
    },
  )

  it('touches only its own key', async () => {
    const { session, tab } = openPage()
    tab.storage.setItem('other', 'value')
    session.start(aliceGrant)
    await session.signOut()
    expect(tab.storage.entries()).toEqual({ other: 'value' })
  })

  it('does not mix sessions of different names', () => {
    const { session, reload, tab } = openPage()
    session.start(aliceGrant)
    expect(reload(tab, { scope: 'weavr:other' }).state().status).toBe('signed-out')
  })

  it('stays with a tab that does not share, once no other tab turns out to have it', async () => {
    const { session, clock, reload } = openPage({ tabs: 'isolate' })
    session.start(aliceGrant)
    const { state } = reload()
    expect(state().status).toBe('signed-out')
    await clock.advance(249)
    expect(state().status).toBe('signed-out')
    await clock.advance(1)
    expect(state()).toMatchObject({ status: 'active', token: aliceGrant.token })
  })

  it('does not give back a session that another tab has left meanwhile', async () => {
    const { session, tab, clock, reload } = openPage({ tabs: 'share' })
    session.start(aliceGrant)
    await session.signOut()
    await clock.advance(0)
    expect(reload(tab).state().status).toBe('signed-out')
  })
})
