import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRegister, compareTerms, joinRegisters, joinSignIns, saidEndOf } from './joinRegisters.js'
import { alice, bob } from './openSession.test.fixture.js'
import { nameUser, type Register, type Registers, type SaidEnd, type SignInRecord } from './SignInRecord.js'

const user = { identity: alice }
/** From the least to the greatest. A sign-out is none of a single sign-in. */
const ends: SaidEnd['reason'][] = ['replaced', 'rejected']

// Few values, so that ids, terms and moments often meet.
const moment = fc.integer({ min: -3, max: 6 })
const term = fc.integer({ min: 1, max: 4 })

const anySignIn: fc.Arbitrary<SignInRecord> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  term,
  firstTerm: term,
  startedAt: moment,
  tokenAt: moment,
  ceilingMs: fc.option(moment, { nil: undefined }),
  warnedOfAt: moment,
  steppedUp: fc.boolean(),
})

const anyEnd: fc.Arbitrary<SaidEnd> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  term,
  reason: fc.constantFrom(...ends),
})

const anyRegister: fc.Arbitrary<Register> = fc.record({
  user: fc.constant(user),
  heardTerm: term,
  leftTerm: fc.integer({ min: -1, max: 3 }),
  over: fc.option(anyEnd, { nil: undefined }),
  payerAt: moment,
  inputAt: moment,
  latest: fc.option(anySignIn, { nil: undefined }),
})

const anyRegisters: fc.Arbitrary<Registers> = fc
  .array(fc.tuple(fc.constantFrom({ identity: alice }, { identity: bob }), anyRegister), { maxLength: 4 })
  .map((told) =>
    told.reduce((known, [whose, register]) => add(known, { ...register, user: whose }), {} as Registers),
  )

const add = (known: Registers, told: Register) => addRegister(known, nameUser(told.user), told)
const addAll = (known: Registers, more: Registers) => Object.values(more).reduce(add, known)

/** Stryker asks for few runs, because it makes each of them for every mutant. */
const numRuns = Number(process.env.SESSION_PROPERTY_RUNS ?? 200) * 10
const check = <Given extends [unknown, ...unknown[]]>(given: fc.IPropertyWithHooks<Given>): void =>
  void fc.assert(given, { numRuns, seed: 11 })

describe('what two tabs know of one user, joined', () => {
  it('with itself is itself', () => {
    check(
      fc.property(anyRegister, (a) => {
        expect(joinRegisters(a, a)).toEqual(a)
      }),
    )
  })

  it('is the same whoever tells whom', () => {
    check(
      fc.property(anyRegister, anyRegister, (a, b) => {
        expect(joinRegisters(a, b)).toEqual(joinRegisters(b, a))
      }),
    )
  })

  it('is the same in whatever order three hear of each other', () => {
    check(
      fc.property(anyRegister, anyRegister, anyRegister, (a, b, c) => {
        expect(joinRegisters(joinRegisters(a, b), c)).toEqual(joinRegisters(a, joinRegisters(b, c)))
      }),
    )
  })

  it('is not changed by hearing again what is in it', () => {
    check(
      fc.property(anyRegister, anyRegister, (a, b) => {
        const both = joinRegisters(a, b)
        expect(joinRegisters(both, a)).toEqual(both)
        expect(joinRegisters(b, both)).toEqual(both)
      }),
    )
  })

  it('has no clock that is later than the latest of its parts, and none of the payer’s that is earlier', () => {
    check(
      fc.property(anyRegister, anyRegister, (a, b) => {
        const { payerAt, inputAt, heardTerm, leftTerm, latest } = joinRegisters(a, b)
        expect([payerAt, inputAt, heardTerm, leftTerm]).toEqual([
          Math.max(a.payerAt, b.payerAt),
          Math.max(a.inputAt, b.inputAt),
          Math.max(a.heardTerm, b.heardTerm),
          Math.max(a.leftTerm, b.leftTerm),
        ])
        // A moment is one that a copy of the very same sign-in had.
        const copies = [a.latest, b.latest].filter(
          (told) => told && latest && compareTerms(told, latest) === 0,
        )
        const latestOf = (read: (told: SignInRecord) => number) =>
          Math.max(...copies.map((told) => read(told as SignInRecord)))
        if (!latest) return
        expect(latest.firstTerm).toBe(Math.min(...copies.map((told) => (told as SignInRecord).firstTerm)))
        expect(latest.startedAt).toBe(latestOf((told) => told.startedAt))
        expect(latest.tokenAt).toBe(latestOf((told) => told.tokenAt))
        expect(latest.warnedOfAt).toBe(latestOf((told) => told.warnedOfAt))
        const ceilings = copies.flatMap((told) => told?.ceilingMs ?? [])
        expect(latest.ceilingMs).toBe(ceilings.length > 0 ? Math.min(...ceilings) : undefined)
      }),
    )
  })

  it('changes neither of its parts', () => {
    check(
      fc.property(anyRegister, anyRegister, (a, b) => {
        const before = structuredClone([a, b])
        joinRegisters(a, b)
        expect([a, b]).toEqual(before)
      }),
    )
  })
})

describe('an end, joined', () => {
  it('by sign-out covers every sign-in that began with its term or an earlier one, whatever is heard besides', () => {
    check(
      fc.property(anyRegister, anyRegister, anySignIn, (left, other, signIn) => {
        fc.pre(signIn.firstTerm <= left.leftTerm)
        for (const joined of [joinRegisters(left, other), joinRegisters(other, left)]) {
          for (const shares of [true, false]) expect(saidEndOf(signIn, joined, shares)).toBe('signed-out')
        }
      }),
    )
  })

  it('for another reason covers every sign-in that began before the one it was said of, and concerns tabs that share alone', () => {
    check(
      fc.property(anyRegister, anyRegister, anySignIn, anyEnd, (a, b, signIn, over) => {
        fc.pre(signIn.firstTerm < over.term || (signIn.firstTerm === over.term && signIn.id <= over.id))
        const joined = joinRegisters(a, joinRegisters({ ...b, over }, a))
        expect(saidEndOf(signIn, joined, true)).toBeDefined()
        expect(saidEndOf(signIn, joined, false)).toBe(
          signIn.firstTerm <= joined.leftTerm ? 'signed-out' : undefined,
        )
      }),
    )
  })

  it('is said of none that began later', () => {
    check(
      fc.property(anyRegister, anyRegister, anySignIn, (a, b, signIn) => {
        const ended = [a, b].flatMap(({ leftTerm, over }) => [leftTerm, over?.term ?? -1])
        fc.pre(signIn.firstTerm > Math.max(...ended))
        expect(saidEndOf(signIn, joinRegisters(a, b), true)).toBeUndefined()
      }),
    )
  })

  it('of one sign-in, for two reasons, stands for the greater', () => {
    check(
      fc.property(anyRegister, anyEnd, fc.constantFrom(...ends), (register, over, reason) => {
        const [a, b] = [over, { ...over, reason }].map((said) => ({
          ...register,
          leftTerm: -1,
          over: said,
        })) as [Register, Register]
        const signIn = { id: over.id, firstTerm: over.term } as SignInRecord
        const greater = ends[Math.max(ends.indexOf(over.reason), ends.indexOf(reason))]
        expect(saidEndOf(signIn, joinRegisters(a, b), true)).toBe(greater)
      }),
    )
  })
})

describe('the order of sign-ins', () => {
  it('is total: each covers the other, or is covered, or is a copy', () => {
    check(
      fc.property(anySignIn, anySignIn, (a, b) => {
        expect(Math.sign(compareTerms(a, b)) + Math.sign(compareTerms(b, a))).toBe(0)
        if (compareTerms(a, b) === 0) expect([a.id, a.term]).toEqual([b.id, b.term])
      }),
    )
  })

  it('is transitive', () => {
    check(
      fc.property(anySignIn, anySignIn, anySignIn, (a, b, c) => {
        fc.pre(compareTerms(a, b) >= 0 && compareTerms(b, c) >= 0)
        expect(compareTerms(a, c)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('decides which of two stands, whole', () => {
    check(
      fc.property(anySignIn, anySignIn, (a, b) => {
        const joined = joinSignIns(a, b)
        if (compareTerms(a, b) > 0) expect(joined).toEqual(a)
        if (compareTerms(a, b) < 0) expect(joined).toEqual(b)
      }),
    )
  })
})

describe('what is known of all users', () => {
  it('is the same in whatever order it was told', () => {
    check(
      fc.property(anyRegisters, anyRegisters, anyRegisters, (a, b, c) => {
        expect(addAll(addAll(a, b), c)).toEqual(addAll(a, addAll(c, b)))
        expect(addAll(addAll(a, b), b)).toEqual(addAll(a, b))
      }),
    )
  })

  it('of one is not touched by what is told of another', () => {
    check(
      fc.property(anyRegisters, anyRegister, (known, told) => {
        const after = add(known, { ...told, user: { identity: bob } })
        const name = nameUser({ identity: alice })
        expect(after[name]).toBe(known[name])
      }),
    )
  })
})
