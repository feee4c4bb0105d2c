import { createManualClock } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import { createTimer } from './createTimer.js'

function open() {
  const manual = createManualClock({ startAt: 0 })
  const delays: number[] = []
  const after: typeof manual.timers.after = (delayMs, run) => {
    delays.push(delayMs)
    return manual.timers.after(delayMs, run)
  }
  const firedAt: number[] = []
  const timer = createTimer({ after }, manual.clock.monotonicMs, () =>
    firedAt.push(manual.clock.monotonicMs()),
  )
  return { ...manual, timer, delays, firedAt }
}

describe('the timer of a session', () => {
  it('fires once, when it was said', async () => {
    const { timer, advance, firedAt, pendingTimers } = open()
    timer.set(1_000)
    await advance(5_000)
    expect([firedAt, pendingTimers()]).toEqual([[1_000], 0])
  })

  it('is armed anew for an earlier moment, and only for one', async () => {
    const { timer, advance, firedAt, delays, pendingTimers } = open()
    timer.set(1_000)
    await advance(400)
    timer.set(600)
    timer.set(700)
    expect(delays).toEqual([1_000])
    timer.set(599)
    expect([delays, pendingTimers()]).toEqual([[1_000, 599], 1])
    await advance(5_000)
    expect(firedAt).toEqual([999])
  })

  it('that was put off fires early, and can then be set for the rest', async () => {
    const { timer, advance, firedAt } = open()
    timer.set(1_000)
    timer.set(3_000)
    await advance(1_000)
    expect(firedAt).toEqual([1_000])
    timer.set(2_000)
    await advance(5_000)
    expect(firedAt).toEqual([1_000, 3_000])
  })

  it('costs one timer for a hundred answers that put the end off', async () => {
    const { timer, advance, delays } = open()
    for (let answers = 0; answers < 100; answers++) {
      timer.set(300_000)
      await advance(10)
    }
    expect(delays).toEqual([300_000])
  })

  it('is off for a moment that never comes, and can be set again', async () => {
    const { timer, advance, firedAt, pendingTimers } = open()
    timer.set(1_000)
    timer.set(Infinity)
    expect(pendingTimers()).toBe(0)
    await advance(5_000)
    timer.set(Infinity)
    expect(firedAt).toEqual([])
    timer.set(1_000)
    await advance(1_000)
    expect(firedAt).toEqual([6_000])
  })

  it('rounds up, so that it is never early by a fraction, and takes what is over as now', async () => {
    const { timer, delays, advance, firedAt } = open()
    timer.set(0.2)
    await advance(1)
    timer.set(-50)
    await advance(0)
    expect([delays, firedAt]).toEqual([
      [1, 0],
      [1, 1],
    ])
  })

  it('counts no longer than a browser can', () => {
    const { timer, delays } = open()
    timer.set(2 ** 40)
    expect(delays).toEqual([2 ** 31 - 1])
  })

  it('may be set by what it fires', async () => {
    const manual = createManualClock({ startAt: 0 })
    const firedAt: number[] = []
    const timer = createTimer(manual.timers, manual.clock.monotonicMs, () => {
      firedAt.push(manual.clock.monotonicMs())
      if (firedAt.length < 3) timer.set(1_000)
    })
    timer.set(1_000)
    await manual.advance(10_000)
    expect(firedAt).toEqual([1_000, 2_000, 3_000])
  })
})
