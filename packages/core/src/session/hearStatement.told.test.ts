import { describe, expect, it } from 'vitest'
import type { TabStatement } from './Effect.js'
import { bob } from './openSession.test.kit.js'
import { aliceUser, hear, openSteps, type OpenedSteps } from './openSteps.test.kit.js'

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
  /** The first tab knows of the second’s sign-in, but was never told its token; that one runs out after 100 s. */
  function openMissed(rules = {}) {
    const one = openSteps(rules)
    const two = openSteps(rules, 'two')
    hear(two, told(one.start()))
    const later = told(two.start('second', aliceUser, 200_000))
    hear(one, later && { ...later, shared: undefined })
    expect(one.known().held?.id).toBe('first')
    one.pass(90_000)
    return { one, two, later }
  }

  it('is covered again, under a higher term, once that has run out while this one lives', () => {
    const { one, later } = openMissed()
    accept(one)
    expect(one.known().held?.term).toBe(1)
    one.pass(9_999)
    one.look()
    expect(one.known().held?.term).toBe(1)
    one.pass(1)
    const { said } = one.look()
    expect(one.known().held).toMatchObject({ id: 'first', term: 3, firstTerm: 1 })
    expect(said).toHaveLength(1)
    expect(one.look().said).toEqual([])
    const third = openSteps({}, 'three')
    third.glance.now = one.glance.now
    hear(third, later)
    hear(third, said[0])
    expect(third.known().held).toMatchObject({ id: 'first', token: 'token-of-first', term: 3 })
  })

  it('is not raised above where it was said to be over', () => {
    const { one, two } = openMissed()
    accept(one)
    const end = two
      .take({ type: 'rejected', signInId: 'second' })
      .effects.find((effect) => effect.type === 'end')
    hear(one, end?.type === 'end' ? end.statement : undefined)
    expect(one.status()).toBe('ended')
  })

  it('is left alone by an isolated tab, which has a sign-in of its own', () => {
    const { one } = openMissed({ shares: false })
    accept(one)
    one.pass(50_000)
    one.look()
    expect(one.known().held?.term).toBe(1)
  })
})
