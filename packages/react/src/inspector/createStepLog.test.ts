import type { SessionStep } from '@weavr-kit/core'
import { expect, it } from 'vitest'
import { createStepLog } from './createStepLog.js'

const stepAt = (at: number, step: Partial<SessionStep> = {}): SessionStep => ({
  at,
  cause: 'accepted',
  effects: [],
  status: 'active',
  ...step,
})

it('keeps the last 200 of 1,000 steps, in order', () => {
  const log = createStepLog()
  for (let at = 1; at <= 1_000; at++) log.add(stepAt(at))
  const times = log.entries().map(({ step }) => step.at)
  expect([times.length, times[0], times.at(-1)]).toEqual([200, 801, 1_000])
  expect(new Set(log.entries().map(({ id }) => id)).size).toBe(200)
})

it('counts steps in a row that changed nothing as one entry', () => {
  const log = createStepLog()
  for (let at = 1; at <= 60; at++) log.add(stepAt(at, { cause: 'look' }))
  log.add(stepAt(61, { cause: 'look', status: 'expiring' }))
  log.add(stepAt(62, { cause: 'look', effects: ['end'] }))
  log.add(stepAt(63, { cause: 'look' }))
  log.add(stepAt(64, { cause: 'input' }))
  log.add(stepAt(65, { cause: 'input' }))
  log.add(stepAt(66))
  log.add(stepAt(67))
  expect(log.entries().map(({ step, count, lastAt }) => [step.at, count, lastAt])).toEqual([
    [1, 60, 60],
    [61, 1, 61],
    [62, 1, 62],
    [63, 1, 63],
    [64, 2, 65],
    [66, 1, 66],
    [67, 1, 67],
  ])
})

it('gives what is shown already no new face', () => {
  const log = createStepLog()
  log.add(stepAt(1, { cause: 'look' }))
  const [before] = log.entries()
  log.add(stepAt(2, { cause: 'look' }))
  expect(before).toMatchObject({ count: 1, lastAt: 1 })
  expect(log.entries()[0]).toMatchObject({ id: before?.id, count: 2, lastAt: 2 })
})

it('remembers when each tab was last heard, of the last twenty', () => {
  const log = createStepLog()
  log.add(stepAt(1, { cause: 'heard', tab: 'one' }))
  log.add(stepAt(2, { cause: 'heard', tab: 'two' }))
  log.add(stepAt(3, { cause: 'heard', tab: 'one' }))
  expect(log.tabs()).toEqual([
    { name: 'one', lastHeardAt: 3 },
    { name: 'two', lastHeardAt: 2 },
  ])
  for (let at = 4; at < 23; at++) log.add(stepAt(at, { cause: 'heard', tab: `tab ${at}` }))
  expect(log.tabs()).toHaveLength(20)
  expect(log.tabs().at(-1)).toEqual({ name: 'one', lastHeardAt: 3 })
})
