import { describe, expect, it } from 'vitest'
import { deadlineOf } from './deadlineOf.js'

const limits = { lifetimeMs: 300, payerIdleMs: 200 }

describe('the deadline', () => {
  it('is the token’s when that comes first', () => {
    expect(deadlineOf({ startedAt: 0, tokenAt: 0 }, 150, limits)).toEqual({ endsAt: 300, decidedBy: 'token' })
  })

  it('is the payer’s when that comes first', () => {
    expect(deadlineOf({ startedAt: 0, tokenAt: 50 }, 50, limits)).toEqual({ endsAt: 250, decidedBy: 'payer' })
  })

  it('is the ceiling when that comes first', () => {
    expect(deadlineOf({ startedAt: 0, tokenAt: 900, ceilingMs: 1_000 }, 950, limits)).toEqual({
      endsAt: 1_000,
      decidedBy: 'ceiling',
    })
    expect(deadlineOf({ startedAt: 100, tokenAt: 900, ceilingMs: 1_000 }, 950, limits)).toEqual({
      endsAt: 1_100,
      decidedBy: 'ceiling',
    })
  })

  it('is not the ceiling while another limit comes before it', () => {
    expect(deadlineOf({ startedAt: 0, tokenAt: 0, ceilingMs: 320 }, 150, limits)).toEqual({
      endsAt: 300,
      decidedBy: 'token',
    })
    expect(deadlineOf({ startedAt: 0, tokenAt: 100, ceilingMs: 320 }, 50, limits)).toEqual({
      endsAt: 250,
      decidedBy: 'payer',
    })
  })

  it('is the token’s, then the payer’s, where two fall together', () => {
    expect(deadlineOf({ startedAt: 0, tokenAt: 0, ceilingMs: 300 }, 100, limits)).toEqual({
      endsAt: 300,
      decidedBy: 'token',
    })
    expect(deadlineOf({ startedAt: 0, tokenAt: 50, ceilingMs: 300 }, 100, limits)).toEqual({
      endsAt: 300,
      decidedBy: 'payer',
    })
  })
})
