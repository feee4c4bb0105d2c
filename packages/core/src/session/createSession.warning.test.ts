import { createManualPlatform, createTabs } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { aliceGrant, openSession } from './openSession.test.fixture.js'
import type { SessionOptions } from './SessionOptions.js'

function open(options?: Partial<SessionOptions>) {
  const tab = createManualPlatform()
  const opened = openSession(tab, options)
  opened.session.connect()
  opened.session.start(aliceGrant)
  return { ...opened, tab, clock: tab.clock, status: () => opened.session.getState().status }
}

function openTwo() {
  const tabs = createTabs()
  const [tab, otherTab] = [tabs.open(), tabs.open()]
  const [one, other] = [openSession(tab), openSession(otherTab)]
  one.session.connect()
  other.session.connect()
  return { clock: tabs.clock, tab, otherTab, one, other }
}

describe('the warning', () => {
  it('is up exactly while under 60 s remain', async () => {
    const { clock, status, events } = open()
    await clock.advance(239_999)
    expect(status()).toBe('active')
    await clock.advance(1)
    expect(status()).toBe('expiring')
    expect(events.at(-1)).toMatchObject({ type: 'expiring', at: clock.now() })
    await clock.advance(59_999)
    expect(status()).toBe('expiring')
  })

  it('is announced once', async () => {
    const { clock, eventTypes, tab } = open()
    await clock.advance(250_000)
    tab.hide()
    tab.show()
    await clock.advance(10_000)
    expect(eventTypes()).toEqual(['started', 'expiring'])
  })

  it('stays up in a tab that is hidden after it was seen, down to the last second', async () => {
    const { clock, status, tab } = open()
    await clock.advance(245_000)
    tab.hide()
    await clock.advance(50_000)
    expect(status()).toBe('expiring')
    tab.show()
    expect(status()).toBe('expiring')
    await clock.advance(5_000)
    expect(status()).toBe('ended')
  })

  it('stays up through a short sleep after it was seen', async () => {
    const { clock, status } = open()
    await clock.advance(250_000)
    await clock.sleep(45_000)
    expect(status()).toBe('expiring')
  })
})

describe('a warning that could not be seen in time', () => {
  it.each([
    [279_999, 'expiring'],
    [280_000, 'expiring'],
    [280_001, 'ended'],
    [299_999, 'ended'],
  ] as const)('when hidden from before warnAt and shown after %i ms is %s', async (shownAfter, expected) => {
    const { clock, status, tab } = open()
    tab.hide()
    await clock.advance(shownAfter)
    tab.show()
    // Whether somebody saw it in another tab is asked first.
    expect(status()).toBe('expiring')
    await clock.advance(250)
    expect(status()).toBe(expected)
  })

  it.each([
    [279_750, 'expiring'],
    [279_751, 'ended'],
  ] as const)('when asleep for %i ms, and 250 ms longer for an answer, is %s', async (sleptMs, expected) => {
    const { clock, status } = open()
    await clock.sleep(sleptMs)
    expect(status()).toBe('active')
    await clock.advance(250)
    expect(status()).toBe(expected)
  })

  it('ends with the reason of the clock that was about to end it', async () => {
    const { clock, tab, session } = open()
    await clock.advance(100_000)
    tab.act()
    tab.hide()
    await clock.advance(185_000)
    tab.show()
    await clock.advance(250)
    expect(session.getState()).toMatchObject({ status: 'ended', endReason: 'token-expired' })

    session.start(aliceGrant)
    await clock.advance(50_000)
    session.admit({ intent: 'background' }).settle('accepted')
    tab.hide()
    await clock.advance(235_000)
    tab.show()
    await clock.advance(250)
    expect(session.getState()).toMatchObject({ status: 'ended', endReason: 'payer-idle' })
  })

  it('does not end while nobody looks: there may still be 20 s when somebody does', async () => {
    const { clock, status, tab } = open()
    tab.hide()
    await clock.advance(290_000)
    expect(status()).toBe('expiring')
    expect(status()).not.toBe('ended')
    await clock.advance(10_000)
    expect(status()).toBe('ended')
  })

  it('gives a third of a short warning', async () => {
    const limits = { lifetimeMs: 60_000, payerIdleMs: 60_000, warnBeforeMs: 30_000 }
    for (const [shownAfter, expected] of [
      [50_000, 'expiring'],
      [50_001, 'ended'],
    ] as const) {
      const { clock, status, tab } = open(limits)
      tab.hide()
      await clock.advance(shownAfter)
      tab.show()
      await clock.advance(250)
      expect(status()).toBe(expected)
    }
  })

  it('gives 20 s of a long warning', async () => {
    const limits = { lifetimeMs: 900_000, payerIdleMs: 900_000, warnBeforeMs: 120_000 }
    for (const [shownAfter, expected] of [
      [880_000, 'expiring'],
      [880_001, 'ended'],
    ] as const) {
      const { clock, status, tab } = open(limits)
      tab.hide()
      await clock.advance(shownAfter)
      tab.show()
      await clock.advance(250)
      expect(status()).toBe(expected)
    }
  })

  it('is forgotten when the deadline moves: the next warning must be seen anew', async () => {
    const { clock, status, tab, send } = open()
    await clock.advance(250_000)
    expect(status()).toBe('expiring')
    send({ intent: 'user' })
    tab.hide()
    await clock.advance(290_000)
    tab.show()
    await clock.advance(250)
    expect(status()).toBe('ended')
  })
})

describe('a warning over several tabs', () => {
  it('that was seen in one tab may be answered in another, however late', async () => {
    const { clock, one, other, otherTab } = openTwo()
    otherTab.hide()
    one.session.start(aliceGrant)
    await clock.advance(290_000)
    otherTab.show()
    await clock.advance(0)
    expect([one.session.getState().status, other.session.getState().status]).toEqual(['expiring', 'expiring'])
  })

  it('that was seen in no tab ends the one that is shown too late; the other, which nobody can see, runs out', async () => {
    const { clock, one, other, tab, otherTab } = openTwo()
    one.session.start(aliceGrant)
    await clock.advance(0)
    tab.hide()
    otherTab.hide()
    await clock.advance(290_000)
    expect([one.session.getState().status, other.session.getState().status]).toEqual(['expiring', 'expiring'])
    otherTab.show()
    await clock.advance(250)
    expect([one.session.getState().status, other.session.getState().status]).toEqual(['expiring', 'ended'])
    await clock.advance(9_750)
    expect([one.session.getState().status, other.session.getState().status]).toEqual(['ended', 'ended'])
  })

  it('of an earlier deadline does not count for the next one', async () => {
    const { clock, one, other, otherTab, tab } = openTwo()
    one.session.start(aliceGrant)
    otherTab.hide()
    await clock.advance(250_000)
    // Both know that the warning was seen. Then the payer stays.
    await one.session.extend()
    await clock.advance(0)
    tab.hide()
    await clock.advance(290_000)
    otherTab.show()
    await clock.advance(250)
    expect(other.session.getState().status).toBe('ended')
  })

  it('shows in every tab, and closes in all when one extends', async () => {
    const { clock, one, other } = openTwo()
    one.session.start(aliceGrant)
    await clock.advance(250_000)
    expect([one.session.getState().status, other.session.getState().status]).toEqual(['expiring', 'expiring'])
    await other.session.extend()
    await clock.advance(0)
    expect([one.session.getState().status, other.session.getState().status]).toEqual(['active', 'active'])
    expect(one.session.timeLeftMs()).toBe(300_000)
  })
})
