import { describe, expect, it } from 'vitest'
import { aliceGrant } from './openSession.test.kit.js'
import { openTabs, statuses } from './openTabs.test.kit.js'

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
