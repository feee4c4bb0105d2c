import { describe, expect, it } from 'vitest'
import { createManualClock } from './createManualClock.js'

describe('createManualClock', () => {
  it('fires due timers in order of time, each at its own moment', async () => {
    const { timers, advance, now } = createManualClock({ startAt: 1_000 })
    const heard: [string, number][] = []
    timers.after(300, () => heard.push(['late', now()]))
    timers.after(100, () => heard.push(['early', now()]))
    timers.after(100, () => heard.push(['early, second', now()]))
    await advance(299)
    expect(heard).toEqual([
      ['early', 1_100],
      ['early, second', 1_100],
    ])
    await advance(1)
    expect(heard.at(-1)).toEqual(['late', 1_300])
  })

  it('lets a promise start a timer that is due before the next one', async () => {
    const { timers, advance, now } = createManualClock({ startAt: 0 })
    const heard: number[] = []
    timers.after(100, () => void Promise.resolve().then(() => timers.after(50, () => heard.push(now()))))
    timers.after(200, () => heard.push(now()))
    await advance(200)
    expect(heard).toEqual([150, 200])
  })

  it('never fires a cancelled timer', async () => {
    const { timers, advance, pendingTimers } = createManualClock()
    const cancel = timers.after(10, () => expect.unreachable())
    expect(pendingTimers()).toBe(1)
    cancel()
    await advance(10)
    expect(pendingTimers()).toBe(0)
  })

  it('sleeps: the wall moves, the monotonic clock stands still, timers are late', async () => {
    const { clock, timers, sleep, advance, now, trueClock } = createManualClock({ startAt: 0 })
    let rangAt: number | undefined
    timers.after(1_000, () => (rangAt = now()))
    await sleep(60_000)
    expect([clock.wallMs(), clock.monotonicMs(), trueClock.wallMs(), rangAt]).toEqual([
      60_000,
      0,
      60_000,
      undefined,
    ])
    await advance(1_000)
    expect(rangAt).toBe(61_000)
  })

  it('fires what came due in a sleep after the wake listeners, when the monotonic clock ran on', async () => {
    const { timers, sleep, onWake } = createManualClock()
    const heard: string[] = []
    timers.after(1_000, () => heard.push('timer'))
    const stop = onWake(() => heard.push('wake'))
    await sleep(60_000, { monotonic: 'runs' })
    stop()
    await sleep(1)
    expect(heard).toEqual(['wake', 'timer'])
  })

  it('jumps the wall alone', async () => {
    const { clock, jumpWall, trueClock, now } = createManualClock({ startAt: 5_000 })
    jumpWall(-3_000)
    expect([now(), clock.monotonicMs(), trueClock.wallMs()]).toEqual([2_000, 0, 5_000])
  })
})
