import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRegister, compareSignIns, joinRegisters, joinSignIns } from './joinRegisters.js'
import { alice, bob } from './openSession.test.kit.js'
import type { EndReason } from './SessionState.js'
import { nameUser, saidEndOf, type Register, type Registers, type SignInRecord } from './SignInRecord.js'

const user = { identity: alice }
/** From the least to the greatest. A sign-out is none of a single sign-in: it is in the register. */
const ends: EndReason[] = ['token-expired', 'payer-idle', 'replaced', 'rejected']

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
  end: fc.option(fc.constantFrom(...ends), { nil: undefined, freq: 1 }),
})

const anyRegister: fc.Arbitrary<Register> = fc.record({
  user: fc.constant(user),
  heardTerm: term,
  leftTerm: fc.integer({ min: -1, max: 4 }),
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
          (told) => told && latest && compareSignIns(told, latest) === 0,
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
          expect(saidEndOf(signIn, joined)).toBe('signed-out')
        }
      }),
    )
  })

  it('by sign-out is not said of one that began later', () => {
    check(
      fc.property(anyRegister, anyRegister, anySignIn, (a, b, signIn) => {
        fc.pre(signIn.firstTerm > Math.max(a.leftTerm, b.leftTerm))
        expect(saidEndOf(signIn, joinRegisters(a, b))).toBe(signIn.end)
      }),
    )
  })

  it('is never undone by a copy of the same sign-in, nor turned into a lesser one', () => {
    check(
      fc.property(anySignIn, anySignIn, fc.constantFrom(...ends), (over, copy, end) => {
        const same = { ...copy, id: over.id, term: over.term }
        const said = [end, same.end].map((reason) => (reason ? ends.indexOf(reason) : -1))
        expect(joinSignIns({ ...over, end }, same)?.end).toBe(ends[Math.max(...said)])
        expect(joinSignIns(same, { ...over, end })?.end).toBe(ends[Math.max(...said)])
      }),
    )
  })

  it('does not reach a sign-in of a higher term', () => {
    check(
      fc.property(anySignIn, anySignIn, fc.constantFrom(...ends), (over, later, end) => {
        fc.pre(later.term > over.term)
        expect(joinSignIns({ ...over, end }, later)).toEqual(later)
      }),
    )
  })
})

describe('the order of sign-ins', () => {
  it('is total: each covers the other, or is covered, or is a copy', () => {
    check(
      fc.property(anySignIn, anySignIn, (a, b) => {
        expect(Math.sign(compareSignIns(a, b)) + Math.sign(compareSignIns(b, a))).toBe(0)
        if (compareSignIns(a, b) === 0) expect([a.id, a.term]).toEqual([b.id, b.term])
      }),
    )
  })

  it('is transitive', () => {
    check(
      fc.property(anySignIn, anySignIn, anySignIn, (a, b, c) => {
        fc.pre(compareSignIns(a, b) >= 0 && compareSignIns(b, c) >= 0)
        expect(compareSignIns(a, c)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('decides which of two stands, whole', () => {
    check(
      fc.property(anySignIn, anySignIn, (a, b) => {
        const joined = joinSignIns(a, b)
        if (compareSignIns(a, b) > 0) expect(joined).toEqual(a)
        if (compareSignIns(a, b) < 0) expect(joined).toEqual(b)
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
