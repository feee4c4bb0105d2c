import { describe, expect, it } from 'vitest'
import type { TabStatement } from './Effect.js'
import { LATE_MS } from './Known.js'
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

/** Two tabs whose clocks are set by hand. */
function open({ senderShares = true, receiverShares = true } = {}) {
  const sender = { wall: 0, shared: 0 }
  const receiver = { wall: 0, shared: 0 }
  const clockOf = (of: { wall: number; shared: number }, shares: boolean) => ({
    wallMs: () => of.wall,
    monotonicMs: () => 0,
    sharedMs: shares ? () => of.shared : undefined,
  })
  const from = createTabMessages(clockOf(sender, senderShares))
  const to = createTabMessages(clockOf(receiver, receiverShares))
  /** How old the payer’s act is when it is read, which was 7 s old when it was told. */
  const age = (message: unknown, askedAgoMs?: number) => {
    const askedAt = (name: string) =>
      name === 'mine' && askedAgoMs !== undefined ? 500_000 - askedAgoMs : undefined
    const statement = to.read(message, 500_000, askedAt)
    return 500_000 - (statement?.registers[0]?.payerAt ?? NaN)
  }
  const write = (more: Partial<TabStatement> = {}) => from.write({ ...whole, ...more }, 10_000)
  return { sender, receiver, write, age, to }
}

const nobody = () => undefined

describe('a statement', () => {
  it('arrives as it was said, with each moment in the time of the one who reads', () => {
    const { write, to } = open()
    const message: unknown = structuredClone(write({ question: 'q', answer: 'a' }))
    expect(to.read(message, 500_000, nobody)).toEqual({
      ...whole,
      question: 'q',
      answer: 'a',
      registers: [
        {
          user,
          heardTerm: 4,
          leftTerm: 1,
          over: { term: 2, id: 'zero', reason: 'rejected' },
          payerAt: 493_000,
          inputAt: 492_000,
          // A moment ahead stays ahead.
          latest: { ...latest, startedAt: 491_000, tokenAt: 494_000, warnedOfAt: 560_000 },
        },
      ],
    })
  })

  it('carries what is known of nobody, and of somebody without a sign-in', () => {
    const { write, to } = open()
    const registers = [{ user: { identity: alice }, heardTerm: 1, leftTerm: -1, payerAt: 0, inputAt: 0 }]
    const read = to.read(write({ registers, shared: undefined, holds: undefined }), 10_000, nobody)
    expect(read).toEqual({ ...whole, registers, shared: undefined, holds: undefined })
    expect(to.read(write({ registers: [] }), 10_000, nobody)?.registers).toEqual([])
  })
})

describe('the time that a message was under way', () => {
  it('is counted by the wall clock', () => {
    const { write, age, receiver } = open({ receiverShares: false, senderShares: false })
    const message = write()
    expect(age(message)).toBe(7_000)
    receiver.wall += 30_000
    expect(age(message)).toBe(37_000)
  })

  it('is counted by the clock that tabs share, when the wall clock was set back', () => {
    const { write, age, receiver } = open()
    const message = write()
    receiver.wall -= 60_000
    receiver.shared = 30_000
    expect(age(message)).toBe(37_000)
  })

  it('is the longer of the two', () => {
    const { write, age, receiver } = open()
    const message = write()
    Object.assign(receiver, { wall: 40_000, shared: 30_000 })
    expect(age(message)).toBe(47_000)
    Object.assign(receiver, { wall: 20_000, shared: 30_000 })
    expect(age(message)).toBe(37_000)
  })

  it('makes it stale from a millisecond more than what is late', () => {
    const { write, to, receiver } = open({ receiverShares: false, senderShares: false })
    const message = write()
    receiver.wall += LATE_MS
    expect(to.read(message, 500_000, nobody)?.isStale).toBeUndefined()
    receiver.wall += 1
    expect(to.read(message, 500_000, nobody)?.isStale).toBe(true)
  })

  it('is never below nothing', () => {
    const { write, age, receiver } = open({ receiverShares: false, senderShares: false })
    const message = write()
    receiver.wall -= 60_000
    expect(age(message)).toBe(7_000)
  })

  it('is no longer than since the question that it answers', () => {
    const { write, age, receiver } = open()
    const message = write({ answer: 'mine' })
    receiver.wall = 3_600_000
    expect(age(message, 40)).toBe(7_040)
    // Of somebody else’s question nothing is known.
    expect(age(write({ answer: 'other' }), 40)).toBe(7_000 + 3_600_000)
  })

  it('is not counted by clocks that turn out not to be shared: a message from the future', () => {
    const { write, age, receiver, sender } = open()
    sender.shared = 5_000
    expect(age(write())).toBe(7_000)
    // From then on the wall clock alone counts.
    Object.assign(receiver, { wall: 10_000, shared: 3_600_000 })
    expect(age(write())).toBe(17_000)
  })

  it('is not counted by clocks that turn out not to be shared: an answer that is older than its question', () => {
    const { write, age, receiver } = open()
    receiver.shared = 3_600_000
    expect(age(write({ answer: 'mine' }), 10)).toBe(7_000)
    expect(age(write())).toBe(7_000)
  })

  it('is counted by clocks that differ by less than a second as by one', () => {
    const { write, age, receiver, sender } = open()
    sender.shared = 900
    expect(age(write())).toBe(7_000)
    receiver.shared = 1_900
    expect(age(write())).toBe(8_000)
    receiver.shared = 1_880
    expect(age(write({ answer: 'mine' }), 10)).toBe(7_010)
    receiver.shared = 30_900
    expect(age(write())).toBe(37_000)
  })

  it('is counted by clocks that differ by a second to the millisecond as by one', () => {
    const { write, age, receiver, sender } = open()
    sender.shared = 1_000
    age(write())
    receiver.shared = 2_010
    age(write({ answer: 'mine' }), 10)
    receiver.shared = 31_000
    expect(age(write())).toBe(37_000)
  })

  it.each([
    { senderShares: false },
    { receiverShares: false },
    { senderShares: false, receiverShares: false },
  ])('is counted by the wall clock where one of the two has no shared clock: %o', (shares) => {
    const { write, age, receiver, sender } = open(shares)
    Object.assign(sender, { wall: 1_000_000, shared: 900_000 })
    Object.assign(receiver, { wall: 1_005_000, shared: 905_000 })
    expect(age(write())).toBe(12_000)
  })
})
