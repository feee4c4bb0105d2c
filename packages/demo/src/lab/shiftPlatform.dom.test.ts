import type { Platform } from '@weavr-kit/react'
import { expect, test } from 'vitest'
import { shiftPlatform } from './shiftPlatform.js'

/** A platform whose timers say when they are due and never fire by themselves. */
function standStill() {
  const armed = new Map<() => void, number>()
  const platform = {
    clock: { wallMs: () => 1_000_000, monotonicMs: () => 50_000 },
    timers: {
      after(delayMs: number, run: () => void) {
        armed.set(run, delayMs)
        return () => armed.delete(run)
      },
    },
  } as unknown as Platform
  return { platform, armed }
}

function movableTime() {
  let ahead = 0
  const listeners = new Set<() => void>()
  return {
    aheadMs: () => ahead,
    subscribeTime(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    jump(ms: number) {
      ahead += ms
      listeners.forEach((listener) => listener())
    },
    listeners,
  }
}

test('moves both clocks, and brings timers nearer by the jump', () => {
  const { platform, armed } = standStill()
  const time = movableTime()
  const { clock, timers } = shiftPlatform(platform, time)
  let ran = 0
  timers.after(240_000, () => ran++)
  time.jump(230_000)
  expect([clock.wallMs(), clock.monotonicMs()]).toEqual([1_230_000, 280_000])
  expect([...armed.values()]).toEqual([10_000])
  time.jump(60_000)
  expect([...armed.values()]).toEqual([0])
  ;[...armed.keys()][0]?.()
  expect(ran).toBe(1)
  expect(time.listeners.size).toBe(0)
})

test('a cancelled timer leaves nothing behind', () => {
  const { platform, armed } = standStill()
  const time = movableTime()
  shiftPlatform(platform, time).timers.after(1_000, () => {})()
  expect([armed.size, time.listeners.size]).toEqual([0, 0])
})
