import { describe, expect, it } from 'vitest'
import { aliceUser, hear, openSteps, type OpenedSteps } from './openSteps.test.fixture.js'
import type { SessionRules } from './Known.js'

/** A tab that was signed in on time, and has since seen nothing. */
function open(rules: Partial<SessionRules> = {}) {
  const tab = openSteps(rules)
  tab.start()
  return tab
}

describe('the reason of an end that time brings', () => {
  it.each([
    ['payer-idle', 'nothing was done after the sign-in', () => {}],
    ['payer-idle', 'the payer’s limit is the shorter', (tab: OpenedSteps) => accept(tab, false)],
    ['payer-idle', 'the payer’s request was the last act', (tab: OpenedSteps) => accept(tab, true)],
    [
      'token-expired',
      'the payer acted after the last request',
      (tab: OpenedSteps) => tab.take({ type: 'input' }),
    ],
  ] as const)('is %s when %s', (reason, _, act) => {
    const tab = open()
    tab.glance.isVisible = false
    tab.pass(100_000)
    act(tab)
    while (tab.status() !== 'ended') {
      tab.pass(1_000)
      tab.look()
    }
    expect(tab.reason()).toBe(reason)
  })

  it('is token-expired at the ceiling, however idle the payer was', () => {
    const tab = openSteps()
    const signIn = { id: 'first', token: 'x', steppedUp: false, ceilingMs: 120_000 }
    tab.take({ type: 'start', user: aliceUser, signIn, ageMs: 0 })
    tab.glance.canAsk = false
    tab.pass(120_000)
    tab.look()
    expect(tab.reason()).toBe('token-expired')
  })

  function accept(tab: OpenedSteps, isPayers: boolean) {
    tab.take({
      type: 'accepted',
      signInId: 'first',
      sentAt: tab.glance.now,
      intent: isPayers ? 'user' : 'background',
      isPayers,
    })
  }
})

describe('the revoke of a token that outlives its payer', () => {
  function endIdle({ isVisible = true, canAsk = true } = {}) {
    const tab = open()
    tab.pass(50_000)
    tab.take({
      type: 'accepted',
      signInId: 'first',
      sentAt: tab.glance.now,
      intent: 'background',
      isPayers: false,
    })
    tab.pass(190_000)
    tab.look()
    Object.assign(tab.glance, { isVisible, canAsk })
    tab.pass(60_000)
    return { tab, result: tab.look() }
  }

  it('waits 250 ms for somebody who uses it, and never tells it meanwhile', () => {
    const { tab, result } = endIdle()
    expect([tab.reason(), result.revoked, result.said.length]).toEqual(['payer-idle', [], 1])
    expect(JSON.stringify(result.said)).not.toContain('token-of-first')
    tab.pass(249)
    expect(tab.look().revoked).toEqual([])
    tab.pass(1)
    expect(tab.look().revoked).toEqual(['token-of-first'])
    expect(tab.look().revoked).toEqual([])
  })

  it('is not waited for where nobody could answer', () => {
    expect(endIdle({ canAsk: false }).result.revoked).toEqual(['token-of-first'])
  })

  it('is left to a tab in view', () => {
    const { tab, result } = endIdle({ isVisible: false })
    tab.pass(250)
    expect([tab.status(), result.revoked, result.said, tab.look().revoked]).toEqual(['ended', [], [], []])
  })

  it('does not come where the token is dead by then', () => {
    const tab = open()
    tab.pass(240_000)
    tab.look()
    tab.pass(60_000)
    expect(tab.look().said).toEqual([])
    tab.pass(250)
    expect(tab.look().revoked).toEqual([])
  })

  it('never comes where another tab answered that the session lives there, though it is over by the limits of this one', () => {
    const tab = open({ payerIdleMs: 120_000 })
    const other = openSteps({}, 'two')
    hear(other, tab.take({ type: 'stepped-up' }).said.at(-1))
    tab.pass(130_000)
    other.pass(130_000)
    const [question] = tab.look().said
    expect(tab.known().question?.isFor).toBe('certainty')
    const { revoked } = hear(tab, hear(other, question).said.at(-1))
    expect([tab.reason(), revoked]).toEqual(['payer-idle', []])
    tab.pass(250)
    expect([tab.look().revoked, other.status()]).toEqual([[], 'active'])
  })

  it.each([
    ['never comes', 'other', {}, []],
    ['comes', 'the same', { payerIdleMs: 120_000 }, ['token-of-first']],
  ])(
    '%s where a tab with %s limits has the sign-in, and must ask as well before it tells the token',
    (...params) => {
      const [, , limits, revoked] = params
      const tab = open({ payerIdleMs: 120_000 })
      const other = openSteps(limits, 'two')
      hear(other, tab.take({ type: 'stepped-up' }).said.at(-1))
      tab.pass(130_000)
      other.pass(130_000)
      const mounted = other.take({ type: 'connect' })
      const [question] = tab.look().said
      hear(tab, mounted.said[0])
      const [answer] = hear(other, question).said
      expect([answer?.holds, answer?.shared]).toEqual(['first', undefined])
      hear(tab, answer)
      tab.pass(250)
      expect([tab.look().revoked, tab.reason()]).toEqual([revoked, 'payer-idle'])
    },
  )

  it('does not come where the ceiling ended the session: the payer was there', () => {
    const tab = openSteps()
    const signIn = { id: 'first', token: 'x', steppedUp: false, ceilingMs: 120_000 }
    tab.take({ type: 'start', user: aliceUser, signIn, ageMs: 0 })
    tab.pass(60_000)
    tab.look()
    tab.pass(60_000)
    const { said, revoked } = tab.look()
    expect([tab.reason(), said, revoked]).toEqual(['token-expired', [], []])
  })

  it.each([
    [299_749, ['token-of-first']],
    [299_750, []],
  ])(
    'is left out for a token that has died 250 ms after %i ms, while the others were asked',
    (payerIdleMs, revoked) => {
      const tab = openSteps({ payerIdleMs })
      tab.start()
      tab.pass(payerIdleMs - 60_000)
      tab.look()
      tab.pass(60_000)
      tab.look()
      expect(tab.reason()).toBe('payer-idle')
      tab.pass(250)
      expect(tab.look().revoked).toEqual(revoked)
    },
  )
})
