import { describe, expect, it } from 'vitest'
import { aliceUser } from './openSteps.test.fixture.js'
import { joinRegisters } from './joinRegisters.js'
import { createSessionClock } from './createSessionClock.js'
import { settleMoments } from './settleMoments.js'
import { NO_SIGN_OUT, type Register } from './SignInRecord.js'
import { createTabMessages } from './tabMessages.js'

const registerAt = (at: number): Register => ({
  user: aliceUser,
  heardTerm: 1,
  leftTerm: NO_SIGN_OUT,
  payerAt: at,
  inputAt: at,
  latest: {
    id: 'first',
    term: 1,
    firstTerm: 1,
    startedAt: at,
    tokenAt: at,
    warnedOfAt: at,
    steppedUp: false,
  },
})

const momentsOf = ({ payerAt, inputAt, latest }: Register) => [
  payerAt,
  inputAt,
  latest?.startedAt,
  latest?.tokenAt,
  latest?.warnedOfAt,
]

describe('a moment that is told', () => {
  it.each([
    ['a little later is the one that is known', 10_200, 10_000],
    ['later than two coarse clocks can make it is news', 10_201, 10_201],
    ['earlier stays earlier, for the join to decide', 9_999, 9_999],
  ])('%s', (_, told, settled) => {
    expect(momentsOf(settleMoments(registerAt(told), registerAt(10_000)))).toEqual(Array(5).fill(settled))
  })

  it('of a user who is not known, or of another sign-in, stands as it was told', () => {
    expect(settleMoments(registerAt(10_001), undefined)).toEqual(registerAt(10_001))
    const other = { ...registerAt(10_001), latest: { ...registerAt(10_001).latest!, id: 'second' } }
    expect(settleMoments(other, registerAt(10_000)).latest?.tokenAt).toBe(10_001)
  })

  it('of the sign-in that this tab holds is that one’s', () => {
    const known = { ...registerAt(10_000), latest: undefined }
    expect(settleMoments(registerAt(10_001), known, registerAt(10_000).latest).latest?.tokenAt).toBe(10_000)
  })

  // Each tab counts time by two clocks of 16 ms that do not tick together, and a message's way by one of them.
  it('is no later after a hundred ways between two tabs than after the first', () => {
    let time = 1_000_000
    const coarse = (offsetMs: number) => () => Math.floor((time + offsetMs) / 16) * 16
    const open = () => {
      const clock = { wallMs: coarse(0), monotonicMs: coarse(7) }
      return { ...createSessionClock(clock), messages: createTabMessages(clock) }
    }
    const tabs = [open(), open()] as const
    const startedAt = Math.max(...tabs.map(({ now }) => now()))
    const known = [registerAt(startedAt), registerAt(startedAt)]
    for (let way = 0; way < 100; way++) {
      const [from, to] = [way % 2, (way + 1) % 2] as [0, 1]
      const statement = { tab: 'x', limits: { lifetimeMs: 1, payerIdleMs: 1 }, registers: [known[from]!] }
      const message = tabs[from].messages.write(statement, tabs[from].now())
      time += 37 + (way % 11)
      const told = tabs[to].messages.read(message, tabs[to].now(), () => undefined)!.registers[0]!
      known[to] = joinRegisters(known[to]!, settleMoments(told, known[to]))
    }
    expect(Math.max(...known.flatMap(momentsOf).map(Number))).toBe(startedAt)
  })
})
