import { createManualClock } from '@weavr-kit/sandbox/testing'
import { describe, expect, it, vi } from 'vitest'
import { createSessionClock } from './createSessionClock.js'

const startAt = 1_000_000

function open() {
  const manual = createManualClock({ startAt })
  const clock = createSessionClock(manual.clock)
  // It starts with the first question.
  clock.now()
  return { manual, clock }
}

describe('the time of a session', () => {
  it('starts at the wall clock and goes with it', async () => {
    const { manual, clock } = open()
    expect(clock.now()).toBe(startAt)
    await manual.advance(5_000)
    expect(clock.now()).toBe(startAt + 5_000)
  })

  it('asks no clock before it is asked itself', () => {
    const wallMs = vi.fn(() => startAt)
    const clock = createSessionClock({ wallMs, monotonicMs: () => 7 })
    expect(wallMs).not.toHaveBeenCalled()
    wallMs.mockReturnValue(startAt + 3_000)
    expect(clock.now()).toBe(startAt + 3_000)
  })

  it('starts with a moment that storage tells, where that is the first question', () => {
    const clock = createSessionClock({ wallMs: () => startAt, monotonicMs: () => 7 })
    expect(clock.fromWall(startAt - 1_000)).toBe(startAt - 1_000)
  })

  it('starts right before 1970 too', async () => {
    const manual = createManualClock({ startAt: -500_000 })
    const clock = createSessionClock(manual.clock)
    expect(clock.now()).toBe(-500_000)
    await manual.advance(5_000)
    expect(clock.now()).toBe(-495_000)
  })

  it('never runs backwards when the wall clock is set back', async () => {
    const { manual, clock } = open()
    manual.jumpWall(-3_600_000)
    expect(clock.now()).toBe(startAt)
    await manual.advance(5_000)
    expect(clock.now()).toBe(startAt + 5_000)
  })

  it('takes the monotonic step when the wall clock was set back meanwhile', async () => {
    const { manual, clock } = open()
    await manual.advance(5_000)
    manual.jumpWall(-2_000)
    expect(clock.now()).toBe(startAt + 5_000)
  })

  it('takes the wall step when the machine slept and the monotonic clock stood still', async () => {
    const { manual, clock } = open()
    await manual.sleep(60_000, { monotonic: 'stops' })
    expect(clock.now()).toBe(startAt + 60_000)
  })

  it('counts a sleep once when both clocks ran through it', async () => {
    const { manual, clock } = open()
    await manual.sleep(60_000, { monotonic: 'runs' })
    expect(clock.now()).toBe(startAt + 60_000)
    expect(clock.now()).toBe(startAt + 60_000)
  })

  it('follows a wall clock that is set forward, and does not give that back when it is set right', async () => {
    const { manual, clock } = open()
    manual.jumpWall(10_000)
    expect(clock.now()).toBe(startAt + 10_000)
    manual.jumpWall(-10_000)
    expect(clock.now()).toBe(startAt + 10_000)
    await manual.advance(1_000)
    expect(clock.now()).toBe(startAt + 11_000)
  })

  it('stands still, at most, with a monotonic clock that is broken', () => {
    let monotonic = 100
    const clock = createSessionClock({ wallMs: () => startAt, monotonicMs: () => monotonic })
    monotonic = 0
    expect(clock.now()).toBe(startAt)
    monotonic = 10
    expect(clock.now()).toBe(startAt + 10)
  })
})

describe('moments told to others', () => {
  it('are the wall time of the moment', async () => {
    const { manual, clock } = open()
    await manual.advance(10_000)
    const time = clock.now()
    expect(clock.toWall(time)).toBe(manual.now())
    expect(clock.toWall(time - 4_000)).toBe(manual.now() - 4_000)
    expect(clock.toWall(time + 4_000)).toBe(manual.now() + 4_000)
  })

  it('keep their distance from now when the wall clock jumps', async () => {
    const { manual, clock } = open()
    const moment = clock.now()
    await manual.advance(10_000)
    manual.jumpWall(-3_600_000)
    clock.now()
    expect(clock.toWall(moment)).toBe(manual.now() - 10_000)
    manual.jumpWall(7_200_000)
    clock.now()
    expect(clock.toWall(moment)).toBe(manual.now() - 7_210_000)
  })

  it('are rounded down, never up', () => {
    let monotonic = 0
    const clock = createSessionClock({ wallMs: () => startAt, monotonicMs: () => monotonic })
    monotonic = 0.7
    const time = clock.now()
    expect(clock.toWall(time)).toBe(startAt)
    expect(clock.toWall(time - 0.1)).toBe(startAt - 1)
  })
})

describe('moments that storage tells', () => {
  it('are as old as the wall clock says', async () => {
    const { manual, clock } = open()
    await manual.advance(10_000)
    const time = clock.now()
    expect(clock.fromWall(manual.now() - 4_000)).toBe(time - 4_000)
  })

  it('are never later than now', () => {
    const { manual, clock } = open()
    clock.now()
    expect(clock.fromWall(manual.now() + 60_000)).toBe(clock.now())
  })

  it('come back the same', async () => {
    const { manual, clock } = open()
    manual.jumpWall(-3_600_000)
    clock.now()
    await manual.advance(10_000)
    const time = clock.now()
    clock.now()
    expect(clock.fromWall(clock.toWall(time - 4_000))).toBe(time - 4_000)
  })
})
