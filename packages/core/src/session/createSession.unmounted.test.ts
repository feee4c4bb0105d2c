import { describe, expect, it } from 'vitest'
import { aliceGrant } from './openSession.test.fixture.js'
import { openTabs, statuses, tokens } from './openTabs.test.fixture.js'

/** A page with a session whose screens have gone: nothing is connected any more. */
async function openUnmounted() {
  const opened = openTabs({ persist: 'session' })
  const [one, two] = opened.openTwo()
  one.session.start(aliceGrant)
  await opened.messages()
  const purges: string[] = []
  one.session.onPurge(() => purges.push(one.state().status))
  one.disconnect()
  const reachable = () => JSON.stringify([one.state(), one.tab.storage.entries()]).includes(aliceGrant.token)
  return { ...opened, one, two, purges, reachable }
}

describe('a session that nobody shows any more', () => {
  it('ends on time, purges, and leaves no token in memory or storage', async () => {
    const { clock, one, purges, reachable } = await openUnmounted()
    const { signal } = one.session.admit()
    await clock.advance(299_999)
    expect([statuses(one), reachable()]).toEqual([['expiring'], true])
    await clock.advance(1)
    expect([statuses(one), reachable(), purges]).toEqual([['ended'], false, ['ended']])
    expect(signal.aborted).toBe(true)
    expect(one.eventTypes()).toEqual(['started', 'expiring', 'ended'])
    expect(clock.pendingTimers()).toBe(0)
  })

  it('purges when the payer signs out, and tells the other tabs', async () => {
    const { one, two, purges, reachable, messages } = await openUnmounted()
    await one.session.signOut()
    expect([statuses(one), reachable(), purges]).toEqual([['ended'], false, ['ended']])
    expect(one.revoked).toEqual([aliceGrant.token])
    await messages()
    expect(two.state()).toMatchObject({ status: 'ended', endReason: 'ended-elsewhere' })
  })

  it('purges at a 401, and tells the other tabs', async () => {
    const { one, two, purges, reachable, messages } = await openUnmounted()
    one.send({ intent: 'user' }, 'rejected')
    expect([statuses(one), reachable(), purges]).toEqual([['ended'], false, ['ended']])
    await messages()
    expect(two.state().endReason).toBe('rejected')
  })

  it('hears nothing, and asks before it goes on when it is shown again', async () => {
    const { clock, one, two, messages, answers } = await openUnmounted()
    await clock.advance(60_000)
    two.send({ intent: 'user' })
    await messages()
    expect(one.session.timeLeftMs()).toBe(240_000)
    one.session.connect()
    const sure = one.session.whenSure()
    expect(sure).toBeInstanceOf(Promise)
    await messages()
    await sure
    expect(one.session.whenSure()).toBeUndefined()
    expect(one.session.timeLeftMs()).toBe(300_000)
    await answers()
    expect(one.state()).toEqual(two.state())
  })

  it('asks in vain, and goes on, where no other tab is left', async () => {
    const { clock, one, two, answers } = await openUnmounted()
    two.tab.close()
    await clock.advance(60_000)
    one.session.connect()
    expect(() => one.session.admit({ intent: 'user' })).toThrow(expect.objectContaining({ code: 'paused' }))
    await answers()
    expect(one.session.whenSure()).toBeUndefined()
    one.send({ intent: 'user' })
    expect(one.session.timeLeftMs()).toBe(299_750 + 250)
    expect(one.eventTypes()).toEqual(['started'])
  })

  it('does not end because the screens took long to come back: it was ended before', async () => {
    const { clock, one, purges } = await openUnmounted()
    await clock.sleep(400_000)
    one.session.connect()
    await clock.advance(250)
    expect(statuses(one)).toEqual(['ended'])
    expect(purges).toEqual(['ended'])
    expect(one.eventTypes().filter((type) => type === 'ended')).toHaveLength(1)
  })
})

describe('a session that began before the page listened', () => {
  it('is later than what the other tabs had, once it has heard of that', async () => {
    const { openTab, messages, answers } = openTabs()
    const old = openTab()
    for (const token of ['first', 'second', 'third']) old.session.start({ ...aliceGrant, token })
    const early = openTab({ isConnected: false })
    early.session.start({ ...aliceGrant, token: 'early' })
    early.session.connect()
    await messages()
    await answers()
    expect(tokens(old, early)).toEqual(['early', 'early'])
    expect([old, early].map(({ eventTypes }) => eventTypes())).toEqual([['started'], ['started']])
  })

  it('is no longer covered by a sign-out that came before it', async () => {
    const { openTab, messages, answers } = openTabs()
    const old = openTab()
    for (const token of ['first', 'second']) old.session.start({ ...aliceGrant, token })
    await old.session.signOut()
    const early = openTab({ isConnected: false })
    early.session.start({ ...aliceGrant, token: 'early' })
    early.session.connect()
    await messages()
    await answers()
    expect(tokens(old, early)).toEqual([undefined, 'early'])
    const third = openTab()
    await messages()
    expect(tokens(third)).toEqual(['early'])
  })

  it('is told to tabs that open later, and need not wait for an answer before it sends', async () => {
    const { openTab, messages } = openTabs()
    const early = openTab({ isConnected: false })
    early.session.start(aliceGrant)
    early.session.connect()
    expect(early.session.whenSure()).toBeUndefined()
    early.send({ intent: 'user' })
    const later = openTab()
    await messages()
    expect(later.state()).toEqual(early.state())
  })

  it('is older than a sign-in that another tab makes after hearing of it', async () => {
    const { clock, openTab, messages, answers } = openTabs()
    const [early, other] = [openTab({ isConnected: false }), openTab()]
    early.session.start({ ...aliceGrant, token: 'early' })
    early.session.connect()
    await answers()
    other.session.start({ ...aliceGrant, token: 'later' })
    await messages()
    await clock.advance(1_000)
    expect(tokens(early, other)).toEqual(['later', 'later'])
  })
})
