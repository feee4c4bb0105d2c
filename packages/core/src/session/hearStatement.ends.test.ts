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

const accept = (tab: OpenedSteps, signInId = 'first') =>
  tab.take({ type: 'accepted', signInId, sentAt: tab.glance.now, intent: 'user', isPayers: true })

/** Makes a tab end because its time is up. */
function runOut(tab: OpenedSteps) {
  while (tab.status() !== 'ended') {
    tab.pass(1_000)
    tab.look()
  }
  tab.pass(1_000)
  tab.look()
}

describe('an end that was said', () => {
  it.each([
    ['signed-out', 'ended-elsewhere'],
    ['rejected', 'rejected'],
  ] as const)('elsewhere as %s is %s here, and never comes back', (said, reason) => {
    const { one, two } = openTwo()
    const live = told(one.take({ type: 'stepped-up' }))
    const input =
      said === 'signed-out' ? { type: 'sign-out' as const } : { type: 'rejected' as const, signInId: 'first' }
    const end = one.take(input).effects.find(({ type }) => type === 'end')
    hear(two, end?.type === 'end' ? end.statement : undefined)
    expect([two.status(), two.reason()]).toEqual(['ended', reason])
    hear(two, live)
    expect(two.status()).toBe('ended')
  })

  it('is answered by a tab that has ended, without a token', () => {
    const { one, two } = openTwo()
    one.take({ type: 'sign-out' })
    const answer = told(hear(one, told(two.take({ type: 'shown' }))))
    expect(answer?.answer).toEqual(expect.any(String))
    expect(answer?.shared).toBeUndefined()
    hear(two, answer)
    expect(two.reason()).toBe('ended-elsewhere')
  })

  it('by sign-out covers a sign-in of the same term, and any below, but none above', () => {
    const { one, two } = openTwo()
    const before = told(two.start('second'))
    hear(one, before)
    const end = one.take({ type: 'sign-out' }).effects.find(({ type }) => type === 'end')
    const statement = end?.type === 'end' ? end.statement : undefined
    const later = told(two.start('third'))
    hear(two, statement)
    expect(two.known().held?.id).toBe('third')
    const fresh = openSteps({}, 'fresh')
    hear(fresh, statement)
    hear(fresh, before)
    expect(fresh.status()).toBe('signed-out')
    hear(fresh, later)
    expect(fresh.known().held?.id).toBe('third')
  })

  it('goes on being over where it was raised above its end: it is said again', () => {
    const { one, two } = openTwo()
    two.take({ type: 'rejected', signInId: 'first' })
    const { held } = one.known()
    // The first tab says it again with a higher term, not having heard that it is over.
    const raised = told(one.take({ type: 'stepped-up' }))
    const statement = raised && {
      ...raised,
      registers: raised.registers.map((register) => ({
        ...register,
        heardTerm: 5,
        latest: held && { ...held, term: 5 },
      })),
    }
    const answer = told(hear(two, statement))
    expect(two.status()).toBe('ended')
    const third = openSteps({}, 'three')
    hear(third, statement)
    expect(third.status()).toBe('active')
    for (const tab of [one, third]) {
      hear(tab, answer)
      expect([tab.status(), tab.reason()]).toEqual(['ended', 'rejected'])
    }
  })

  it('is told to a tab that goes on with it, by any that knows of it: once, and not to one that knows', () => {
    const { one, two } = openTwo()
    const end = one.take({ type: 'sign-out' }).effects.find((effect) => effect.type === 'end')?.statement
    const third = openSteps({}, 'three')
    hear(third, end)
    const correction = told(hear(third, told(two.take({ type: 'stepped-up' }))))
    expect(correction).toMatchObject({ tab: 'three', question: undefined, answer: undefined })
    const { did, said } = hear(two, correction)
    expect(did).toContain('ended')
    expect([two.reason(), said]).toEqual(['ended-elsewhere', []])
    expect(hear(third, told(hear(two, told(third.take({ type: 'connect' }))))).said).toEqual([])
  })

  it('is not told to and fro between tabs that have heard of it, and go on with another sign-in', () => {
    const [one, two] = [openSteps(), openSteps({}, 'two')]
    hear(two, told(one.start('zeta')))
    const statement = told(one.take({ type: 'stepped-up' }))!
    const { term = 0, id, ...held } = one.known().held!
    // Began with the term of theirs, was said again above it, and is over: theirs has the higher id, and is not.
    const latest = { ...held, id: 'alpha', firstTerm: term, term: term + 1 }
    const over = { term, id: 'alpha', reason: 'replaced' as const }
    const ended = {
      ...statement,
      tab: 'three',
      holds: undefined,
      shared: undefined,
      registers: [{ ...statement.registers[0]!, heardTerm: term + 1, latest, over }],
    }
    for (const tab of [one, two]) hear(tab, ended)
    expect([one.known().held?.id, two.known().held?.id]).toEqual([id, id])
    expect(hear(two, told(one.take({ type: 'stepped-up' }))).said).toEqual([])
  })

  it('by sign-out reaches isolated tabs, and the other ends do not', () => {
    const isolated = { shares: false }
    const one = openSteps(isolated)
    const two = openSteps(isolated, 'two')
    hear(two, told(one.start('first')))
    hear(one, told(two.start('second')))
    const endOf = (result: ReturnType<OpenedSteps['take']>) =>
      result.effects.find((effect) => effect.type === 'end')?.statement
    hear(one, endOf(two.take({ type: 'rejected', signInId: 'second' })))
    expect(one.status()).toBe('active')
    hear(one, told(two.start('third')))
    hear(two, endOf(one.take({ type: 'sign-out' })))
    expect([two.status(), two.reason()]).toEqual(['ended', 'ended-elsewhere'])
  })
})

describe('an end that was concluded', () => {
  it('is undone by word of a life that this tab had missed', () => {
    const { one, two, pass } = openTwo()
    pass(100_000)
    accept(one)
    runOut(two)
    expect(two.reason()).toBe('payer-idle')
    one.glance.now = two.glance.now
    hear(two, told(accept(one)))
    expect([two.status(), two.leftMs()]).toEqual(['active', 300_000])
  })

  it.each([{ lifetimeMs: 120_000, payerIdleMs: 120_000 }, { lifetimeMs: 120_000 }, { payerIdleMs: 120_000 }])(
    'is not undone by a tab with other limits: %o',
    (limits) => {
      const { one, two, pass } = openTwo({}, limits)
      pass(10_000)
      runOut(two)
      one.glance.now = two.glance.now
      hear(two, told(accept(one)))
      expect(two.status()).toBe('ended')
    },
  )

  it('is no bar to the next sign-in, whatever the limits of its tab', () => {
    const { one, two } = openTwo({}, { payerIdleMs: 120_000 })
    runOut(two)
    one.glance.now = two.glance.now
    hear(two, told(one.start('second')))
    expect([two.status(), two.known().held?.id]).toEqual(['active', 'second'])
  })

  it('is not undone for another user, nor by another’s', () => {
    const { two } = openTwo()
    runOut(two)
    const other = openSteps({}, 'three')
    other.glance.now = two.glance.now
    hear(two, told(other.start('of-bob', bobUser)))
    expect(two.status()).toBe('ended')
    hear(two, told(other.start('again', aliceUser)))
    expect([two.status(), two.known().held?.id]).toEqual(['active', 'again'])
  })
})
