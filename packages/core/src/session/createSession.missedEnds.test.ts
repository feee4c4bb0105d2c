import { describe, expect, it } from 'vitest'
import { aliceGrant, bobGrant } from './openSession.test.fixture.js'
import { ends, openTabs, statuses, tokens } from './openTabs.test.fixture.js'

describe('an end that a tab has missed', () => {
  it('is not undone by a tab that thaws with the dead sign-in in its queue', async () => {
    const { clock, openTab, openTwo, messages, answers } = openTabs()
    const [one, two] = openTwo()
    one.session.start(aliceGrant)
    await messages()
    await two.session.signOut()
    await messages()
    two.tab.freeze()
    await clock.advance(2_000)
    one.session.start({ ...aliceGrant, token: 'second' })
    await clock.advance(2_000)
    await one.session.signOut()
    const three = openTab()
    await clock.advance(2_000)
    two.tab.thaw()
    await messages()
    await answers()
    expect(statuses(one, two, three)).toEqual(['ended', 'ended', 'signed-out'])
    expect(tokens(one, two, three)).toEqual([undefined, undefined, undefined])
    expect([one, two].map(({ eventTypes }) => eventTypes())).toEqual([
      ['started', 'ended', 'started', 'ended'],
      ['started', 'ended'],
    ])
    expect(three.eventTypes()).toEqual([])
  })

  it('is learned from an ended tab by one that was disconnected, before it sends or shows anything', async () => {
    const { openTab, openTwo, messages, answers } = openTabs()
    const [one, two] = openTwo()
    one.session.start(aliceGrant)
    await messages()
    two.disconnect()
    await one.session.signOut()
    await messages()
    expect(statuses(two)).toEqual(['active'])
    two.session.connect()
    // Until it is answered, it neither sends nor gives its token to a new tab.
    expect(() => two.session.admit({ intent: 'user' })).toThrow(expect.objectContaining({ code: 'paused' }))
    const three = openTab()
    await messages()
    await answers()
    expect(two.state()).toMatchObject({ status: 'ended', endReason: 'ended-elsewhere' })
    expect(statuses(three)).toEqual(['signed-out'])
    expect(two.revoked).toEqual([])
  })

  it('reaches a tab that lost the message as soon as it is looked at', async () => {
    const traffic = { lost: 0 }
    const { openTwo, messages } = openTabs({}, traffic)
    const [one, two] = openTwo()
    one.session.start(aliceGrant)
    await messages()
    two.tab.hide()
    traffic.lost = 1
    await one.session.signOut()
    await messages()
    traffic.lost = 0
    expect(statuses(two)).toEqual(['active'])
    two.tab.show()
    await messages()
    expect(two.state()).toMatchObject({ status: 'ended', endReason: 'ended-elsewhere' })
  })

  it('is not made up by a repeated message about an older sign-in', async () => {
    const { clock, openTwo, listen, messages } = openTabs()
    const [one, two] = openTwo()
    const { said, post } = listen()
    one.session.start(aliceGrant)
    await messages()
    await one.session.signOut()
    await messages()
    const over = said.at(-1)
    await clock.advance(5_000)
    two.session.start({ ...aliceGrant, token: 'newer' })
    await messages()
    post(over)
    post(over)
    await messages()
    expect(two.state()).toMatchObject({ status: 'active', token: 'newer' })
    expect(ends(two)).toBe(1)
  })

  it('by sign-out stands in the tab that said it, when a sign-in of before is heard afterwards', async () => {
    const { clock, openTwo, openThree, messages } = openTabs()
    const [one, two] = openTwo()
    one.session.start(aliceGrant)
    await messages()
    await one.session.signOut()
    await messages()
    two.session.start({ ...aliceGrant, token: 'newer' })
    await clock.advance(10_000)
    // The payer who signs in in another tab does not find this one open as well: they left it.
    expect(statuses(one, two)).toEqual(['ended', 'active'])
    const others = openThree()
    await messages()
    expect(statuses(...others)).toEqual(['active', 'active', 'active'])
    expect(one.eventTypes()).toEqual(['started', 'ended'])
  })
})

describe('a tab that thaws', () => {
  it('into the last seconds of a warning that is shown elsewhere neither ends nor revokes it', async () => {
    const { clock, openTwo, messages, answers } = openTabs()
    const [one, two] = openTwo()
    one.session.start(aliceGrant)
    await messages()
    await clock.advance(100_000)
    two.tab.freeze()
    await clock.advance(185_000)
    expect(statuses(one, two)).toEqual(['expiring', 'active'])
    two.tab.thaw()
    await messages()
    await answers()
    expect(statuses(one, two)).toEqual(['expiring', 'expiring'])
    expect([...one.revoked, ...two.revoked]).toEqual([])
    await one.session.extend()
    await messages()
    expect(statuses(one, two)).toEqual(['active', 'active'])
  })

  it.each([0, 5, 249])(
    'with others from one sleep, with messages that take %i ms, ends once like them',
    async (delayMs) => {
      const { clock, openThree } = openTabs({}, { delayMs, chance: () => 0.99 })
      const all = openThree()
      all[0].session.start(aliceGrant)
      await clock.advance(1_000)
      await clock.sleep(285_000)
      await clock.advance(2_000)
      expect(statuses(...all)).toEqual(['ended', 'ended', 'ended'])
      expect(all.map(({ eventTypes }) => eventTypes())).toEqual(Array(3).fill(['started', 'ended']))
    },
  )

  it('with others from one sleep agrees with them, whatever of it is left', async () => {
    for (const sleptMs of [100_000, 250_000, 278_000, 281_000, 320_000]) {
      const { clock, openThree } = openTabs()
      const all = openThree()
      all[0].session.start(aliceGrant)
      await clock.advance(1_000)
      await clock.sleep(sleptMs)
      await clock.advance(1_000)
      const [first, ...rest] = all.map(({ state }) => state())
      expect(rest).toEqual([first, first])
      for (const { events } of all)
        expect(events.filter(({ type }) => type === 'ended').length).toBeLessThan(2)
    }
  })

  it('and wrongly concluded an end comes back to its user’s session, though somebody else’s had ended there before', async () => {
    const traffic = { lost: 0 }
    const { clock, openTab, messages, answers } = openTabs({}, traffic)
    const one = openTab()
    one.session.start(bobGrant)
    await one.session.signOut()
    one.session.start(aliceGrant)
    const two = openTab()
    await messages()
    expect(tokens(one, two)).toEqual([aliceGrant.token, aliceGrant.token])
    traffic.lost = 1
    one.tab.freeze()
    for (let minute = 0; minute < 6; minute++) {
      await clock.advance(60_000)
      two.tab.act()
      two.send({ intent: 'user' })
    }
    one.tab.thaw()
    await answers()
    expect(one.state()).toMatchObject({ status: 'ended', endReason: 'payer-idle' })
    traffic.lost = 0
    await clock.advance(1_000)
    two.tab.act()
    await messages()
    expect(one.state()).toEqual(two.state())
    expect(one.state().status).toBe('active')
  })
})
