import { describe, expect, it } from 'vitest'
import { hear, openSteps, type OpenedSteps } from './openSteps.test.fixture.js'
import type { SessionRules } from './Known.js'

/** A tab that was signed in on time, and has since seen nothing. */
function open(rules: Partial<SessionRules> = {}) {
  const tab = openSteps(rules)
  tab.start()
  return tab
}

const waits = (tab: OpenedSteps) => tab.known().question?.isFor === 'certainty'

describe('a look at the time', () => {
  it('that comes a second late or less is on time, and one that comes later is late', () => {
    for (const [afterMs, isLate] of [
      [240_000, false],
      [241_000, false],
      [241_001, true],
      [241_899, true],
    ] as const) {
      const tab = open()
      tab.pass(afterMs)
      tab.look()
      expect([afterMs, tab.status(), waits(tab)]).toEqual([afterMs, isLate ? 'active' : 'expiring', isLate])
    }
  })

  it('is late for the end as it is for the warning', () => {
    for (const [afterMs, isLate] of [
      [301_000, false],
      [301_001, true],
      [301_899, true],
    ] as const) {
      const tab = open()
      tab.pass(240_000)
      tab.look()
      tab.pass(afterMs - 240_000)
      tab.look()
      expect([afterMs, tab.status(), waits(tab)]).toEqual([afterMs, isLate ? 'expiring' : 'ended', isLate])
    }
  })

  it('is never late where nobody could answer', () => {
    const tab = open()
    tab.glance.canAsk = false
    tab.pass(302_000)
    const { did, revoked } = tab.look()
    expect([tab.status(), tab.reason(), did]).toEqual(['ended', 'payer-idle', ['end', 'ended']])
    expect(revoked).toEqual([])
  })

  it('late asks once, without the token, stands still for 250 ms, and concludes', () => {
    const tab = open()
    tab.pass(320_000)
    const { did, said } = tab.look()
    expect(did).toEqual(['tell'])
    expect(said[0]).toMatchObject({ holds: 'first', question: expect.any(String) as string })
    expect(said[0]?.shared).toBeUndefined()
    tab.pass(249)
    expect([tab.look().did, tab.status()]).toEqual([[], 'active'])
    tab.pass(1)
    expect(tab.look().did).toContain('end')
    expect(tab.reason()).toBe('payer-idle')
  })

  it('asks again after a wait that it has slept through, and concludes nothing from it', () => {
    for (const [sleptMs, asksAgain] of [
      [1_249, false],
      [1_250, true],
    ] as const) {
      const tab = open()
      tab.pass(290_000)
      const [first] = tab.look().said
      tab.pass(sleptMs)
      const { did, said } = tab.look()
      expect([waits(tab), tab.status()]).toEqual([asksAgain, asksAgain ? 'active' : 'ended'])
      if (!asksAgain) continue
      expect(did).toEqual(['tell'])
      expect(said[0]?.question).not.toBe(first?.question)
      tab.pass(250)
      tab.look()
      expect(tab.status()).toBe('ended')
    }
  })

  it('goes on as soon as an answer shows that the sign-in lives', () => {
    const tab = open()
    const other = openSteps({}, 'two')
    other.glance.now = tab.glance.now
    hear(other, tab.take({ type: 'stepped-up' }).said.at(-1))
    expect(other.status()).toBe('active')
    for (const opened of [tab, other]) opened.pass(200_000)
    other.take({
      type: 'accepted',
      signInId: 'first',
      sentAt: other.glance.now,
      intent: 'user',
      isPayers: true,
    })
    for (const opened of [tab, other]) opened.pass(90_000)
    const [question] = tab.look().said
    expect(waits(tab)).toBe(true)
    const [answer] = hear(other, question).said
    expect(answer?.answer).toBe(question?.question)
    hear(tab, answer)
    expect([waits(tab), tab.status(), tab.leftMs()]).toEqual([false, 'active', 210_000])
  })
})

describe('the warning', () => {
  it('is counted as seen only by a mounted prompt in a tab in view', () => {
    for (const [isVisible, isPrompted, isSeen] of [
      [true, true, true],
      [false, true, false],
      [true, false, false],
    ] as const) {
      const tab = open()
      Object.assign(tab.glance, { isVisible, isPrompted })
      tab.pass(240_000)
      const { did } = tab.look()
      expect(did).toContain('expiring')
      expect(did.includes('tell')).toBe(isSeen)
      expect(tab.known().held?.warnedOfAt).toBe(isSeen ? tab.glance.now + 60_000 : 0)
    }
  })

  it('that could first be seen with exactly 20 s left stands, and with less ends the session, once the others were asked', () => {
    for (const [leftMs, stands] of [
      [20_000, true],
      [19_999, false],
    ] as const) {
      const tab = open()
      tab.glance.isVisible = false
      tab.pass(240_000)
      tab.look()
      tab.pass(60_000 - leftMs)
      tab.glance.isVisible = true
      tab.take({ type: 'shown' })
      expect([tab.status(), waits(tab)]).toEqual(['expiring', !stands])
      tab.pass(250)
      tab.look()
      expect([leftMs, tab.status()]).toEqual([leftMs, stands ? 'expiring' : 'ended'])
    }
  })

  it('that was seen stands to the last second, hidden or shown', () => {
    const tab = open()
    tab.pass(240_000)
    tab.look()
    tab.glance.isVisible = false
    tab.pass(59_000)
    tab.look()
    tab.glance.isVisible = true
    tab.take({ type: 'shown' })
    expect(tab.status()).toBe('expiring')
  })

  it('ends early by itself: nobody is told, and it has the reason that the late end would have had', () => {
    const tab = open()
    tab.glance.isVisible = false
    tab.pass(240_000)
    tab.look()
    tab.pass(50_000)
    tab.glance.isVisible = true
    tab.take({ type: 'shown' })
    tab.pass(250)
    const { effects, revoked } = tab.look()
    const end = effects.find(({ type }) => type === 'end')
    expect(end).toMatchObject({ reason: 'payer-idle', statement: undefined })
    // It has asked already.
    expect(revoked).toEqual(['token-of-first'])
  })

  it('ends early without a question where nobody could answer', () => {
    const tab = open()
    Object.assign(tab.glance, { isVisible: false, canAsk: false })
    tab.pass(290_000)
    tab.look()
    tab.glance.isVisible = true
    tab.look()
    expect(tab.status()).toBe('ended')
  })

  it('that was of a later deadline than this tab’s says nothing of it', () => {
    const tab = open()
    const other = openSteps({ payerIdleMs: 400_000, lifetimeMs: 400_000 }, 'two')
    hear(other, tab.take({ type: 'stepped-up' }).said.at(-1))
    other.pass(340_000)
    const [statement] = other.look().said
    expect(statement?.registers[0]?.latest?.warnedOfAt).toBe(other.glance.now + 60_000)
    // The same moments, as if told 59 s earlier.
    Object.assign(tab.glance, { isVisible: false })
    tab.pass(240_000)
    tab.look()
    tab.pass(45_000)
    hear(tab, statement)
    tab.glance.isVisible = true
    tab.take({ type: 'shown' })
    tab.pass(250)
    tab.look()
    expect(tab.status()).toBe('ended')
  })

  it('comes to all at one moment: what moved a little and was not told is told with it', () => {
    const tab = open()
    tab.pass(500)
    const sentAt = tab.glance.now
    expect(
      tab.take({ type: 'accepted', signInId: 'first', sentAt, intent: 'background', isPayers: false }).said,
    ).toEqual([])
    tab.glance.isVisible = false
    tab.pass(239_500)
    const { said, did } = tab.look()
    expect(did).toContain('expiring')
    expect(said[0]?.registers[0]?.latest?.tokenAt).toBe(sentAt)
  })

  it('is told to the others once the tab knows where it stands, with all that it could not tell meanwhile', () => {
    const tab = open()
    tab.glance.isVisible = false
    tab.pass(242_000)
    tab.look()
    tab.pass(250)
    const { said } = tab.look()
    expect(said.at(-1)?.shared?.signInId).toBe('first')
  })
})
