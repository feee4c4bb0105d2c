import { describe, expect, it } from 'vitest'
import { openSteps } from './openSteps.test.fixture.js'
import { answerCounts } from './step.js'

describe('an answer', () => {
  const accept = (tab: ReturnType<typeof openSteps>, sentAgoMs: number, isPayers = false) =>
    tab.take({
      type: 'accepted',
      signInId: 'first',
      sentAt: tab.glance.now - sentAgoMs,
      intent: isPayers ? 'user' : 'background',
      isPayers,
    })

  it('moves the token clock forward only', () => {
    const tab = openSteps()
    tab.start()
    tab.pass(100_000)
    accept(tab, 5_000)
    expect(tab.known().held?.tokenAt).toBe(tab.glance.now - 5_000)
    accept(tab, 50_000)
    expect(tab.known().held?.tokenAt).toBe(tab.glance.now - 5_000)
  })

  it.each([
    { of: 'sent later than the last', sentAgoMs: 4_999, isPayers: false, signInId: 'first', counts: true },
    { of: 'sent with the last', sentAgoMs: 5_000, isPayers: false, signInId: 'first', counts: false },
    {
      of: 'the payer’s, whenever it was sent',
      sentAgoMs: 5_000,
      isPayers: true,
      signInId: 'first',
      counts: true,
    },
    { of: 'to another token', sentAgoMs: 0, isPayers: true, signInId: 'second', counts: false },
  ])('counts when it changes something: $of', ({ sentAgoMs, isPayers, signInId, counts }) => {
    const tab = openSteps()
    tab.start()
    tab.pass(100_000)
    accept(tab, 5_000)
    const answer = {
      type: 'accepted',
      signInId,
      sentAt: tab.glance.now - sentAgoMs,
      intent: 'user',
      isPayers,
    } as const
    expect(answerCounts(tab.known(), answer)).toBe(counts)
    const before = tab.known()
    tab.take(answer)
    if (!counts) expect(tab.known()).toEqual(before)
    else expect(tab.known()).not.toEqual(before)
  })

  it('is told when the others are a second behind, and so at most once a second', () => {
    const tab = openSteps()
    tab.start()
    const toldAfterMs: number[] = []
    for (let passed = 10; passed <= 3_000; passed += 10) {
      tab.pass(10)
      if (accept(tab, 0).said.length > 0) toldAfterMs.push(passed)
    }
    expect(toldAfterMs).toEqual([1_000, 2_000, 3_000])
    tab.pass(5_000)
    expect(tab.look().said).toHaveLength(0)
  })

  it('that is the payer’s moves both clocks, from when it was sent', () => {
    const tab = openSteps()
    tab.start()
    tab.pass(100_000)
    accept(tab, 7_000, true)
    expect(tab.leftMs()).toBe(293_000)
  })

  it('of a later token is not that of this one', () => {
    const tab = openSteps()
    tab.start()
    tab.pass(100_000)
    tab.take({ type: 'accepted', signInId: 'second', sentAt: tab.glance.now, intent: 'user', isPayers: true })
    expect(tab.leftMs()).toBe(200_000)
    tab.take({ type: 'rejected', signInId: 'second' })
    expect(tab.status()).toBe('active')
    tab.take({ type: 'rejected', signInId: 'first' })
    expect(tab.reason()).toBe('rejected')
  })
})

describe('input', () => {
  it('counts once in 900 ms', () => {
    const tab = openSteps()
    tab.start()
    tab.pass(5_000)
    tab.take({ type: 'input' })
    const actedAt = tab.glance.now
    const payerAt = () => Object.values(tab.known().registers)[0]?.payerAt
    expect(payerAt()).toBe(actedAt)
    tab.pass(899)
    tab.take({ type: 'input' })
    expect(payerAt()).toBe(actedAt)
    tab.pass(1)
    tab.take({ type: 'input' })
    expect(payerAt()).toBe(actedAt + 900)
  })

  it('does not count while the tab does not know where it stands', () => {
    const tab = openSteps()
    tab.start()
    tab.pass(242_000)
    tab.look()
    const before = Object.values(tab.known().registers)[0]
    tab.take({ type: 'input' })
    expect(Object.values(tab.known().registers)[0]).toEqual(before)
  })

  it('sends a keep-alive from half the window on, once a minute', () => {
    const tab = openSteps({ keepAlive: 'on-input' })
    tab.start()
    tab.pass(150_000)
    expect(tab.take({ type: 'input' }).did).not.toContain('keep-alive')
    tab.pass(1_000)
    expect(tab.take({ type: 'input' }).did).toContain('keep-alive')
    tab.pass(59_999)
    expect(tab.take({ type: 'input' }).did).not.toContain('keep-alive')
    tab.pass(901)
    expect(tab.take({ type: 'input' }).did).toContain('keep-alive')
  })
})

describe('a press', () => {
  it('whose request has succeeded is an act at the moment of the press', () => {
    const tab = openSteps()
    tab.start()
    tab.pass(240_000)
    expect(tab.look().did).toContain('expiring')
    tab.pass(10_000)
    const pressedAt = tab.glance.now
    tab.pass(8_000)
    const { reports } = tab.take({ type: 'extended', pressedAt })
    const register = Object.values(tab.known().registers)[0]
    expect([register?.payerAt, register?.inputAt]).toEqual([pressedAt, pressedAt])
    expect(reports).toEqual([{ type: 'extended', by: 'press' }])
  })

  it('leaves what input does not change: while the session expires it does not count', () => {
    const tab = openSteps()
    tab.start()
    tab.pass(240_000)
    tab.look()
    const before = tab.known().registers
    tab.pass(2_000)
    tab.take({ type: 'input' })
    expect(tab.known().registers).toEqual(before)
    expect(tab.status()).toBe('expiring')
  })
})
