import { describe, expect, it } from 'vitest'
import type { TabStatement } from './Effect.js'
import { alice } from './openSession.test.fixture.js'
import { createTabMessages } from './tabMessages.js'

const user = { identity: alice, credentials: { type: 'ROOT' as const, id: '1' } }
const latest = {
  id: 'first',
  term: 3,
  firstTerm: 2,
  startedAt: 1_000,
  tokenAt: 4_000,
  ceilingMs: 9_000,
  warnedOfAt: 70_000,
  steppedUp: true,
}
const whole: TabStatement = {
  tab: 'one',
  limits: { lifetimeMs: 300_000, payerIdleMs: 200_000 },
  registers: [
    {
      user,
      heardTerm: 4,
      leftTerm: 1,
      over: { term: 2, id: 'zero', reason: 'rejected' },
      payerAt: 3_000,
      inputAt: 2_000,
      latest,
    },
  ],
  holds: 'first',
  shared: { user, signInId: 'first', token: 'the-token' },
}

/** What one tab writes, and how another reads it. */
function open() {
  const messages = createTabMessages({ wallMs: () => 0, monotonicMs: () => 0 })
  return { write: () => messages.write(whole, 10_000), to: messages }
}

const nobody = () => undefined

describe('what is malformed', () => {
  const broken = (change: object) => ({ ...(open().write() as object), ...change })
  const register = (change: object) => broken({ registers: [{ ...whole.registers[0], ...change }] })
  const signIn = (change: object) => register({ latest: { ...latest, ...change } })
  const shared = (change: object) => broken({ shared: { ...whole.shared, ...change } })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'text'],
    ['a number', 5],
    ['a BigInt', 5n],
    ['an empty object', {}],
    ['an array', []],
    ['the form of long ago', { record: {} }],
    ['no tab', broken({ tab: undefined })],
    ['a tab that is no text', broken({ tab: 5n })],
    ['no limits', broken({ limits: undefined })],
    ['no registers', broken({ registers: undefined })],
    ['registers that are no list', broken({ registers: {} })],
    ['a register that is null', broken({ registers: [null] })],
    ['a register of nobody', register({ user: undefined })],
    ['a register of an identity without an id', register({ user: { identity: { type: 'CORPORATE' } } })],
    ['a register of an identity without a type', register({ user: { identity: { id: '1' } } })],
    ['a register of broken credentials', register({ user: { identity: alice, credentials: {} } })],
    ['a register without a term', register({ heardTerm: undefined })],
    ['a term that is a BigInt', register({ heardTerm: 5n })],
    ['a register without the term of the last sign-out', register({ leftTerm: undefined })],
    ['a sign-in without its first term', signIn({ firstTerm: null })],
    ['a moment that is none', register({ payerAt: NaN })],
    ['a moment that is text', register({ inputAt: '5' })],
    ['a sign-in without an id', signIn({ id: undefined })],
    ['a sign-in without a term', signIn({ term: undefined })],
    ['a sign-in that began never', signIn({ startedAt: Infinity })],
    ['a sign-in without a token clock', signIn({ tokenAt: null })],
    ['a sign-in whose ceiling is no number', signIn({ ceilingMs: 'x' })],
    ['a sign-in whose warning is no moment', signIn({ warnedOfAt: 5n })],
    ['an end that nobody may say', register({ over: { id: 'first', term: 1, reason: 'because' } })],
    ['an end that is no text', register({ over: { id: 'first', term: 1, reason: {} } })],
    ['an end of no sign-in', register({ over: { term: 1, reason: 'rejected' } })],
    ['an end without a term', register({ over: { id: 'first', reason: 'rejected' } })],
    [
      'an end by sign-out, which has a place of its own',
      register({ over: { id: 'first', term: 1, reason: 'signed-out' } }),
    ],
    ['a token that no header can carry', shared({ token: 'line\nbreak' })],
    ['a token that is no text', shared({ token: 5 })],
    ['a token of nobody', shared({ user: undefined })],
    ['a token of no sign-in', shared({ signInId: undefined })],
    ['a time of sending that is none', broken({ sentAtWallMs: 'x' })],
    ['no time of sending', broken({ sentAtWallMs: undefined })],
    ['a question that is no text', broken({ question: 5 })],
    ['an answer that is no text', broken({ answer: {} })],
    ['a sign-in held whose id is no text', broken({ holds: 5n })],
  ])('is dropped: %s', (_, message) => {
    const { to } = open()
    expect(to.read(message, 500_000, nobody)).toBeUndefined()
  })

  it('is what was changed about a whole one, which is read', () => {
    const { to } = open()
    for (const message of [
      broken({}),
      register({}),
      signIn({}),
      signIn({ ceilingMs: undefined }),
      shared({}),
    ]) {
      expect(to.read(message, 500_000, nobody)).toBeDefined()
    }
  })

  it('does not stand in the way of what comes after it', () => {
    const { to, write } = open()
    to.read({ sentAtSharedMs: 5n, sentAtWallMs: 5n }, 500_000, nobody)
    expect(to.read(write(), 500_000, nobody)).toBeDefined()
  })

  it('adds nothing: what is not of the form does not come along', () => {
    const { to } = open()
    const message = register({
      extra: 'x',
      user: { ...user, more: 1, identity: { ...alice, more: 1 } },
      latest: { ...latest, token: 'y' },
    })
    expect(JSON.stringify(to.read({ ...message, extra: 'x' }, 500_000, nobody))).not.toMatch(/extra|more|"y"/)
  })
})
