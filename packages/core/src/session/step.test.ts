import { describe, expect, it } from 'vitest'
import { aliceUser, openSteps } from './openSteps.test.fixture.js'
import { bob } from './openSession.test.fixture.js'
import { NO_SIGN_OUT } from './SignInRecord.js'

describe('a step', () => {
  it('changes nothing that it was given: what is known before stands as it was', () => {
    // The kit freezes all that goes in.
    const tab = openSteps()
    const before = tab.known()
    const copy = structuredClone(before)
    tab.start()
    tab.pass(10_000)
    tab.take({ type: 'input' })
    expect(before).toEqual(copy)
    expect(tab.known()).not.toBe(before)
  })

  it('of one thing at one moment is the same each time', () => {
    const results = ['a', 'b'].map(() => {
      const tab = openSteps()
      tab.start()
      tab.pass(250_000)
      return [tab.look(), tab.known()]
    })
    expect(results[0]).toEqual(results[1])
  })

  it('that changes nothing has no effects', () => {
    const tab = openSteps()
    tab.start()
    tab.pass(5_000)
    tab.look()
    for (const type of ['look', 'look'] as const) {
      tab.pass(500)
      expect(tab.take({ type }).did).toEqual([])
    }
    tab.take({ type: 'accepted', signInId: 'other', sentAt: tab.glance.now, intent: 'user', isPayers: true })
    expect(tab.look().did).toEqual([])
  })

  it.each(['look', 'shown', 'input', 'stepped-up', 'sign-out'] as const)(
    'without a session is nothing: %s',
    (type) => {
      const tab = openSteps()
      tab.glance.canAsk = false
      expect(tab.take({ type }).did).toEqual([])
      expect(tab.take({ type: 'rejected', signInId: 'x' }).did).toEqual([])
      expect(tab.take({ type: 'extended', pressedAt: 5 }).did).toEqual([])
      expect(tab.status()).toBe('signed-out')
    },
  )
})

describe('a start', () => {
  it('tells the others, with a term above all that was heard of', () => {
    const tab = openSteps()
    const { did, said } = tab.start('first')
    expect(did.filter((what) => what !== 'tell')).toEqual(['started'])
    expect(said.at(-1)).toMatchObject({
      holds: 'first',
      shared: { signInId: 'first', token: 'token-of-first', user: aliceUser },
    })
    expect(tab.known().held?.term).toBe(1)
    tab.start('second')
    expect(tab.known().held?.term).toBe(2)
    tab.take({ type: 'sign-out' })
    tab.start('third')
    expect(tab.known().held?.term).toBe(3)
    tab.start('of-bob', { identity: bob })
    expect(tab.known().held?.term).toBe(4)
  })

  it('that comes too late ends without having started', () => {
    const tab = openSteps()
    const { reports } = tab.start('late', aliceUser, 300_000)
    expect(reports.map(({ type }) => type)).toEqual(['ended'])
    expect(tab.status()).toBe('ended')
    expect(tab.known().held).toBeUndefined()
  })

  it('counts its token from when it was asked for, and the payer from now', () => {
    const tab = openSteps()
    tab.start('slow', aliceUser, 4_000)
    expect(tab.leftMs()).toBe(296_000)
    tab.pass(10)
    tab.take({
      type: 'accepted',
      signInId: 'slow',
      sentAt: tab.glance.now,
      intent: 'background',
      isPayers: false,
    })
    expect(tab.leftMs()).toBe(299_990)
  })
})

describe('a step-up', () => {
  it('is told at once, however lately something was told', () => {
    const tab = openSteps()
    tab.start()
    const { did, said } = tab.take({ type: 'stepped-up' })
    expect(did).toEqual(['tell', 'stepped-up'])
    expect(said[0]?.registers[0]?.latest?.steppedUp).toBe(true)
  })
})

describe('coming into view', () => {
  it('asks, without the token, unless nobody could answer', () => {
    const tab = openSteps()
    tab.start()
    const { said } = tab.take({ type: 'shown' })
    expect(said).toHaveLength(1)
    expect(said[0]?.question).toEqual(expect.any(String))
    expect(said[0]).not.toHaveProperty('shared.token')
    // It does not wait: it was seen a moment ago.
    expect(tab.look().did).toEqual([])
    tab.glance.canAsk = false
    expect(tab.take({ type: 'shown' }).said).toEqual([])
  })

  it('gives each question a name of its own', () => {
    const tab = openSteps()
    tab.start()
    const names = [1, 2, 3].map(() => tab.take({ type: 'shown' }).said[0]?.question)
    expect(new Set(names).size).toBe(3)
    const other = openSteps({}, 'two')
    other.start()
    expect(names).not.toContain(other.take({ type: 'shown' }).said[0]?.question)
  })
})

describe('the page’s load', () => {
  it('is an act of the payer at the first connect alone', () => {
    const tab = openSteps()
    const loadedAt = tab.glance.now
    tab.pass(50_000)
    tab.take({ type: 'connect' })
    expect(tab.known().loadedAt).toBe(loadedAt)
    const register = {
      user: aliceUser,
      heardTerm: 1,
      leftTerm: NO_SIGN_OUT,
      payerAt: loadedAt - 100_000,
      inputAt: loadedAt - 100_000,
    }
    const held = {
      id: 'kept',
      term: 1,
      firstTerm: 1,
      startedAt: loadedAt - 200_000,
      tokenAt: loadedAt,
      warnedOfAt: 0,
      steppedUp: false,
      token: 'x',
    }
    tab.take({ type: 'connect', kept: { register, held } })
    expect(Object.values(tab.known().registers)[0]?.payerAt).toBe(loadedAt)
    expect(tab.leftMs()).toBe(250_000)
  })
})
