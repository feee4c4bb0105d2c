import { describe, expect, it } from 'vitest'
import { isWarned, leastAnswerMs } from './Known.js'

describe('the least time that a person is given to answer', () => {
  it.each([
    [60_000, 20_000],
    [120_000, 20_000],
    [30_000, 10_000],
    [6_000, 2_000],
  ])('of a warning of %i ms is %i ms', (warnBeforeMs, leastMs) => {
    expect(leastAnswerMs({ warnBeforeMs })).toBe(leastMs)
  })
})

describe('a deadline', () => {
  it.each([
    ['that very deadline', 300_000, true],
    ['one that another tab reads a second later', 301_000, true],
    ['one that is later than that', 301_001, false],
    ['one within this tab’s warning of it', 240_001, true],
    ['one before this tab’s warning of it', 240_000, false],
    ['none', 0, false],
  ])('is one of which somebody was warned where they were warned of %s', (_, warnedOfAt, isSeen) => {
    expect(isWarned({ warnedOfAt }, 300_000, { warnBeforeMs: 60_000 })).toBe(isSeen)
  })
})
