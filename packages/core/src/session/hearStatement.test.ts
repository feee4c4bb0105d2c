import { describe, expect, it } from 'vitest'
import type { TabStatement } from './Effect.js'
import type { SessionRules } from './Known.js'
import { bob } from './openSession.test.fixture.js'
import { aliceUser, hear, openSteps, type OpenedSteps } from './openSteps.test.fixture.js'

const bobUser = { identity: bob }
const told = (result: { said: TabStatement[] }) => result.said.at(-1)

/** A second tab, which hears of the sign-in of the first. */
function openTwo(rules: Partial<SessionRules> = {}, othersRules = rules) {
  const one = openSteps(rules)
  const two = openSteps(othersRules, 'two')
  hear(two, told(one.start()))
  return { one, two, pass: (ms: number) => [one, two].map((tab) => tab.pass(ms)) }
}

/** Asks one tab on behalf of another, and lets it hear the answer. */
function ask(asker: OpenedSteps, asked: OpenedSteps) {
  return hear(asker, told(hear(asked, told(asker.take({ type: 'shown' })))))
}

const accept = (tab: OpenedSteps, signInId = 'first') =>
  tab.take({ type: 'accepted', signInId, sentAt: tab.glance.now, intent: 'user', isPayers: true })

describe('a session in another tab', () => {
  it('is not taken up from what lay in a queue: the tab asks, and goes by the answer', () => {
    const one = openSteps()
    const two = openSteps({}, 'two')
    const started = told(one.start())
    two.pass(2_000)
    const heard = hear(two, started && { ...started, isStale: true })
    expect(two.status()).toBe('signed-out')
    expect(told(heard)).toHaveProperty('question')
    one.pass(2_000)
    hear(two, told(hear(one, told(heard))))
    expect(two.status()).toBe('active')
  })

  it('is taken up by a tab that has none, and is told to nobody', () => {
    const { two } = openTwo()
    expect(two.status()).toBe('active')
    expect(two.known().held).toMatchObject({ id: 'first', token: 'token-of-first' })
    expect(two.known().user).toEqual(aliceUser)
  })

  it.each([
    [20_000, 'active'],
    [19_999, 'signed-out'],
  ] as const)('is taken up with %i ms left: %s', (leftMs, status) => {
    const one = openSteps()
    one.start()
    one.glance.isVisible = false
    one.pass(240_000)
    one.look()
    one.pass(60_000 - leftMs)
    const two = openSteps({}, 'two')
    two.glance.now = one.glance.now
    // The page load of the new tab is an act, so the token's clock is the one that is short.
    const statement = told(hear(one, told(two.take({ type: 'connect' }))))
    hear(two, statement)
    expect(two.status()).toBe(status === 'active' ? 'expiring' : 'signed-out')
  })

  it('is not taken up by an isolated tab, and an isolated one tells no token', () => {
    const isolated = { shares: false }
    const { two } = openTwo({}, isolated)
    expect([two.status(), two.known().held]).toEqual(['signed-out', undefined])
    const one = openSteps(isolated)
    const statement = told(one.start())
    expect(statement?.shared).toBeUndefined()
    expect(JSON.stringify(statement)).not.toContain('token-of-first')
    expect(statement?.registers[0]).not.toHaveProperty('latest.id')
    expect(statement?.registers[0]?.heardTerm).toBe(1)
  })

  it('is not taken up without its token, nor with the token of another sign-in', () => {
    const one = openSteps()
    const statement = told(one.start())
    for (const shared of [
      undefined,
      { user: aliceUser, signInId: 'other', token: 'x' },
      { user: bobUser, signInId: 'first', token: 'x' },
    ]) {
      const two = openSteps({}, 'two')
      hear(two, statement && { ...statement, shared })
      expect(two.status()).toBe('signed-out')
    }
  })

  it('of the same user that is later gives this tab its token, without an end', () => {
    const { one, two, pass } = openTwo()
    pass(10_000)
    const { did } = hear(one, told(two.start('second')))
    expect(one.known().held).toMatchObject({ id: 'second', token: 'token-of-second', term: 2 })
    expect(did).not.toContain('ended')
    // The earlier one, heard again, changes nothing.
    hear(one, told(openTwo().one.take({ type: 'stepped-up' })))
    expect(one.known().held?.id).toBe('second')
  })

  it('of the same user that is later and warns since long is warned of here at once: that is not being late', () => {
    const { one, two } = openTwo()
    hear(one, told(two.start('second', aliceUser, 250_000)))
    expect([one.known().held?.id, one.status(), one.known().question]).toEqual([
      'second',
      'expiring',
      undefined,
    ])
  })

  it('of the same user that is later makes no late tab sure of itself where its token lay in a queue', () => {
    const { one, two, pass } = openTwo()
    const later = told(two.start('second', aliceUser, 200_000))
    pass(45_000)
    hear(one, { ...later!, isStale: true })
    expect([one.known().held?.id, one.status(), one.known().question?.isFor]).toEqual([
      'second',
      'active',
      'certainty',
    ])
  })

  it('of another user leaves a tab that has one alone', () => {
    const { one } = openTwo()
    const other = openSteps({}, 'three')
    hear(one, told(other.start('of-bob', bobUser)))
    hear(one, told(other.take({ type: 'sign-out' })))
    expect([one.status(), one.known().held?.id]).toEqual(['active', 'first'])
  })
})

describe('a question', () => {
  it('is always answered with its name, once, and an answer is answered by nobody', () => {
    const { one, two } = openTwo()
    const question = told(one.take({ type: 'shown' }))
    const { said } = hear(two, question)
    expect(said).toHaveLength(1)
    expect([said[0]?.answer, said[0]?.question]).toEqual([question?.question, undefined])
    expect(hear(one, said[0]).said).toEqual([])
    const fresh = openSteps({}, 'three')
    expect(hear(fresh, question).said[0]).toMatchObject({
      answer: question?.question,
      registers: [{ heardTerm: 1 }],
    })
  })

  it('is ended by no answer to another, by none without the token, and by none that comes too late', () => {
    const { one, two, pass } = openTwo()
    pass(200_000)
    accept(two)
    pass(90_000)
    const answer = told(hear(two, told(one.take({ type: 'shown' }))))
    expect(answer?.shared?.signInId).toBe('first')
    const isWaiting = () => one.known().question?.isFor === 'certainty'
    expect(isWaiting()).toBe(true)
    for (const other of [{ answer: 'another' }, { shared: undefined }]) {
      hear(one, answer && { ...answer, ...other })
      expect(isWaiting()).toBe(true)
    }
    one.pass(250)
    hear(one, answer)
    expect([one.status(), one.known().question]).toEqual(['active', undefined])
  })

  it('is asked by a tab that hears something before it has looked at the time, late as it is', () => {
    const { one, two, pass } = openTwo()
    pass(100_000)
    const old = told(accept(two))
    one.pass(210_000)
    const { said } = hear(one, old)
    expect([one.status(), one.known().question?.isFor, said[0]?.question]).toEqual([
      'active',
      'certainty',
      expect.any(String),
    ])
  })

  it('of a tab that wonders whether to revoke is settled by an answer with the very token', () => {
    for (const isUsed of [true, false]) {
      const { one, two, pass } = openTwo()
      pass(50_000)
      one.take({
        type: 'accepted',
        signInId: 'first',
        sentAt: one.glance.now,
        intent: 'background',
        isPayers: false,
      })
      pass(190_000)
      one.look()
      accept(two)
      pass(60_000)
      const asked = told(one.look())
      expect(one.reason()).toBe('payer-idle')
      if (!isUsed) two.start('second')
      const answer = told(hear(two, asked))
      const heard = hear(one, answer)
      one.pass(250)
      expect([isUsed, [...heard.revoked, ...one.look().revoked]]).toEqual([
        isUsed,
        isUsed ? [] : ['token-of-first'],
      ])
      expect(one.status()).toBe('active')
    }
  })

  it('of a tab that wonders whether to revoke is settled, too, where this tab may not go on with what lives', () => {
    const { one, two, pass } = openTwo({ payerIdleMs: 120_000 }, {})
    pass(50_000)
    one.take({
      type: 'accepted',
      signInId: 'first',
      sentAt: one.glance.now,
      intent: 'background',
      isPayers: false,
    })
    pass(10_000)
    one.look()
    pass(60_000)
    const asked = told(one.look())
    expect([one.reason(), two.look().did, asked?.question]).toEqual(['payer-idle', [], expect.any(String)])
    hear(one, told(hear(two, asked)))
    one.pass(250)
    expect([one.look().revoked, one.status()]).toEqual([[], 'ended'])
  })
})

describe('the payer’s moments', () => {
  it('belong to the user, across sign-ins and isolated tabs', () => {
    const isolated = { shares: false }
    const { one, two, pass } = openTwo(isolated)
    two.start('second')
    pass(50_000)
    one.take({
      type: 'accepted',
      signInId: 'first',
      sentAt: one.glance.now,
      intent: 'background',
      isPayers: false,
    })
    pass(5_000)
    hear(one, told(two.take({ type: 'input' })))
    expect(one.leftMs()).toBe(295_000)
  })
})

it('what two tabs know is the same, whatever one of them had missed, once it has asked', () => {
  const { one, two, pass } = openTwo()
  pass(100_000)
  accept(one)
  one.take({ type: 'stepped-up' })
  pass(10_000)
  accept(one)
  ask(two, one)
  expect(two.known().held).toEqual(one.known().held)
  expect(two.known().registers[Object.keys(two.known().registers)[0] ?? '']?.payerAt).toBe(one.glance.now)
})
