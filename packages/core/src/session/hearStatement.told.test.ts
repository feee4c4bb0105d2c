import { describe, expect, it } from 'vitest'
import type { TabStatement } from './Effect.js'
import { nextLookAt } from './Known.js'
import { bob } from './openSession.test.fixture.js'
import { aliceUser, hear, openSteps, type OpenedSteps } from './openSteps.test.fixture.js'

const told = (result: { said: TabStatement[] }) => result.said.at(-1)

function openTwo() {
  const one = openSteps()
  const two = openSteps({}, 'two')
  hear(two, told(one.start()))
  const pass = (ms: number) => {
    one.pass(ms)
    two.pass(ms)
  }
  return { one, two, pass }
}

const accept = (tab: OpenedSteps, signInId = 'first', isPayers = true) =>
  tab.take({
    type: 'accepted',
    signInId,
    sentAt: tab.glance.now,
    intent: isPayers ? 'user' : 'background',
    isPayers,
  })

describe('what one tab was told by another', () => {
  it('is not told again: neither the token’s moment nor the payer’s', () => {
    const { one, two, pass } = openTwo()
    pass(50_000)
    expect(hear(two, told(accept(one, 'first', false))).said).toEqual([])
    pass(5_000)
    expect(hear(two, told(one.take({ type: 'input' }))).said).toEqual([])
    expect(two.look().said).toEqual([])
  })

  it('of a warning by other limits is not answered with its own for ever', () => {
    const short = { payerIdleMs: 120_000, warnBeforeMs: 30_000 }
    const [one, two, long] = [
      openSteps(short),
      openSteps(short, 'two'),
      openSteps({ warnBeforeMs: 220_000 }, 'long'),
    ]
    const all = [one, two, long]
    const pass = (ms: number) => all.forEach((tab) => void tab.pass(ms))
    const tellAll = (from: OpenedSteps, statement: TabStatement | undefined) =>
      all
        .filter((tab) => tab !== from)
        .flatMap((tab) => hear(tab, statement).said.map((said) => ({ tab, said })))
    tellAll(one, told(one.start()))
    pass(80_500)
    // Of an end that is later than that of the others.
    tellAll(long, told(long.look()))
    expect(long.status()).toBe('expiring')
    pass(10_000)
    let under = [one, two].flatMap((tab) => tab.look().said.map((said) => ({ tab, said })))
    for (let round = 0; round < 20 && under.length > 0; round++)
      under = under.flatMap(({ tab, said }) => tellAll(tab, said))
    expect([one.status(), two.status(), under]).toEqual(['expiring', 'expiring', []])
  })

  it('of another user’s payer says nothing of its own', () => {
    const { two, pass } = openTwo()
    pass(100_000)
    const other = openSteps({}, 'three')
    other.glance.now = two.glance.now
    hear(two, told(other.start('of-bob', { identity: bob })))
    two.pass(500)
    expect(two.take({ type: 'input' }).said).toHaveLength(1)
  })

  it('of another sign-in of the same user says nothing of its own', () => {
    const { one, two, pass } = openTwo()
    two.start('second')
    pass(100_000)
    hear(two, told(accept(one, 'first', false)))
    expect(two.known().held?.id).toBe('second')
    two.pass(500)
    expect(accept(two, 'second', false).said).toHaveLength(1)
  })

  it('is no more than it was: what moved since is told as soon as the others are a second behind', () => {
    const { one, two, pass } = openTwo()
    pass(50_000)
    hear(two, told(accept(one)))
    two.pass(999)
    expect(accept(two).said).toEqual([])
    two.pass(1)
    expect(accept(two).said).toHaveLength(1)
  })
})

describe('a later sign-in of the same user that this tab could not follow', () => {
  /**
   * The first tab hears of the second’s sign-in from a third, which has no token to tell; it runs out after
   * 100 s.
   */
  function openMissed(rules = {}, canAsk = true) {
    const one = openSteps(rules)
    const two = openSteps(rules, 'two')
    hear(two, told(one.start()))
    const later = told(two.start('second', aliceUser, 200_000))
    const relayed: TabStatement = { ...later!, tab: 'three', shared: undefined, holds: undefined }
    one.glance.canAsk = canAsk
    const question = told(hear(one, relayed))
    expect(one.known().held?.id).toBe('first')
    return { one, two, later, relayed, question }
  }

  it('is asked about once, and followed where a tab has it', () => {
    const { one, two, relayed, question } = openMissed()
    expect(one.known().question?.isFor).toBe('later')
    expect([hear(one, relayed).said, one.look().said]).toEqual([[], []])
    hear(one, told(hear(two, question)))
    expect(one.known().held).toMatchObject({ id: 'second', token: 'token-of-second', term: 2 })
    one.pass(250)
    expect([one.look().said, one.known().held?.term]).toEqual([[], 2])
  })

  it('is asked about once by each of two tabs that share the earlier one, which tells neither of the later', () => {
    const { one, relayed, question } = openMissed()
    const other = openSteps({}, 'four')
    hear(other, told(openSteps().start()))
    other.pass(250)
    other.look()
    hear(other, relayed)
    const { said } = hear(other, question)
    expect(told({ said })).toMatchObject({ answer: question?.question, holds: 'first' })
    expect(hear(one, told({ said })).said).toEqual([])
    expect(one.known().question).toMatchObject({ name: question?.question, isFor: 'later' })
  })

  it('is waited for where a tab has it that must ask itself before it tells the token', () => {
    const { one, later, question } = openMissed()
    const unsure: TabStatement = { ...later!, shared: undefined, answer: question?.question }
    hear(one, unsure)
    one.pass(250)
    expect([one.look().said, one.known().held?.term]).toEqual([[], 1])
    // Nothing more is asked until it is heard of again.
    one.pass(1_000)
    expect([one.look().said, one.known().question]).toEqual([[], undefined])
    expect(hear(one, unsure).said).toHaveLength(1)
    one.pass(250)
    expect([one.look().said, one.known().held?.term]).toEqual([[], 1])
    hear(one, later)
    expect(one.known().held?.id).toBe('second')
  })

  it('keeps nobody waiting while it is asked about', () => {
    const { one } = openMissed()
    one.pass(100)
    expect([accept(one).did, one.status()]).toEqual([[], 'active'])
  })

  it('is covered again, under a higher term, where no tab has it: whoever has heard of it would take up neither', () => {
    const { one, relayed } = openMissed()
    one.pass(249)
    one.look()
    expect(one.known().held?.term).toBe(1)
    one.pass(1)
    const { said } = one.look()
    expect(one.known().held).toMatchObject({ id: 'first', term: 3, firstTerm: 1 })
    expect(said).toHaveLength(1)
    expect(one.look().said).toEqual([])
    const third = openSteps({}, 'three')
    third.glance.now = one.glance.now
    hear(third, relayed)
    hear(third, said[0])
    expect(third.known().held).toMatchObject({ id: 'first', token: 'token-of-first', term: 3 })
  })

  it('is covered as well by a tab that was just opened, without another look at it', () => {
    const { relayed } = openMissed()
    const fresh = openSteps({}, 'fresh')
    hear(fresh, told(openSteps().start()))
    hear(fresh, relayed)
    expect(fresh.known().question?.isFor).toBe('choice')
    fresh.pass(nextLookAt(fresh.known()) - fresh.glance.now)
    fresh.look()
    expect(fresh.known().held).toMatchObject({ id: 'first', term: 3 })
    expect(fresh.leftMs()).toBe(299_750)
  })

  it.each([
    [279_750, 3],
    [279_751, 1],
  ])(
    'is covered only by a sign-in that another tab would still take up: %i ms old, it has term %i',
    (ageMs, term) => {
      const one = openSteps()
      one.start()
      one.glance.isVisible = false
      one.pass(240_000)
      one.look()
      one.pass(ageMs - 240_000)
      const two = openSteps({}, 'two')
      two.start('of-bob', { identity: bob })
      two.glance.now = one.glance.now
      const later = told(two.start('second'))
      hear(one, { ...later!, shared: undefined, holds: undefined })
      one.pass(250)
      one.look()
      expect(one.known().held).toMatchObject({ id: 'first', term })
    },
  )

  it('is covered again once it has run out, where nobody can be asked', () => {
    const { one } = openMissed({}, false)
    one.pass(90_000)
    accept(one)
    one.pass(9_999)
    one.look()
    expect(one.known().held?.term).toBe(1)
    one.pass(1)
    expect(one.look().said).toHaveLength(1)
    expect(one.known().held).toMatchObject({ id: 'first', term: 3, firstTerm: 1 })
  })

  it('is not raised above where it was said to be over', () => {
    const { one, two } = openMissed({}, false)
    one.pass(90_000)
    accept(one)
    const end = two
      .take({ type: 'rejected', signInId: 'second' })
      .effects.find((effect) => effect.type === 'end')
    hear(one, end?.type === 'end' ? end.statement : undefined)
    expect(one.status()).toBe('ended')
  })

  it('is left alone by an isolated tab, which has a sign-in of its own', () => {
    const { one } = openMissed({ shares: false })
    expect(one.known().question?.isFor).not.toBe('later')
    one.pass(90_000)
    accept(one)
    one.pass(50_000)
    one.look()
    expect(one.known().held?.term).toBe(1)
  })

  it('is not followed where it has run out, though its token is told', () => {
    const one = openSteps()
    const two = openSteps({}, 'two')
    hear(two, told(one.start()))
    const later = told(two.start('second', aliceUser, 200_000))
    one.pass(90_000)
    accept(one)
    one.pass(20_000)
    hear(one, later)
    expect(one.known().held?.id).toBe('first')
  })
})

describe('what lay in the queue of a tab that was frozen', () => {
  const openStale = () => {
    const one = openSteps()
    const statement = told(one.start())
    const fresh = openSteps({}, 'fresh')
    return { one, fresh, stale: statement && { ...statement, isStale: true } }
  }

  it('is not taken up, but asked about; the answer is', () => {
    const { one, fresh, stale } = openStale()
    fresh.pass(1_000)
    fresh.look()
    const { said } = hear(fresh, stale)
    expect([fresh.status(), said.length, fresh.known().question?.isFor]).toEqual(['signed-out', 1, 'choice'])
    hear(fresh, told(hear(one, said[0])))
    expect(fresh.status()).toBe('active')
  })

  it('is asked about once, and not at all where nobody could answer', () => {
    const { fresh, stale } = openStale()
    fresh.pass(1_000)
    expect(hear(fresh, stale).said).toHaveLength(1)
    expect(hear(fresh, stale).said).toEqual([])
    fresh.pass(250)
    fresh.look()
    fresh.glance.canAsk = false
    expect(hear(fresh, stale).said).toEqual([])
  })
})

describe('an isolated tab', () => {
  it('tells nobody why its sign-in ended, unless the payer signed out', () => {
    const tab = openSteps({ shares: false })
    tab.start()
    tab.take({ type: 'rejected', signInId: 'first' })
    const [register] = told(tab.take({ type: 'shown' }))?.registers ?? []
    expect([register?.over, register?.latest, register?.leftTerm]).toEqual([undefined, undefined, -1])
    expect(Object.values(tab.known().registers)[0]).toMatchObject({ heardTerm: 1, leftTerm: -1 })
    expect(Object.values(tab.known().registers)[0]?.over).toBeUndefined()
    expect(Object.values(tab.known().registers)[0]?.latest).toBeUndefined()
  })
})
