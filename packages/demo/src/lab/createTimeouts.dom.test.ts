import { expect, test } from 'vitest'
import { createTimeouts } from './createTimeouts.js'

/** Timers that run when they are told to. */
function stopped() {
  const due = new Map<() => void, number>()
  const after = (delayMs: number, run: () => void) => {
    due.set(run, delayMs)
    return () => void due.delete(run)
  }
  const pass = () => {
    const runs = [...due.keys()]
    due.clear()
    for (const run of runs) run()
  }
  return { after, due, pass }
}

test('a timeout runs once', () => {
  const { after, due, pass } = stopped()
  let ran = 0
  createTimeouts({ after }).setTimeout(() => ran++, 50)
  expect([...due.values()]).toEqual([50])
  pass()
  pass()
  expect([ran, due.size]).toEqual([1, 0])
})

test('an interval runs until it is cleared, which it may do itself', () => {
  const { after, due, pass } = stopped()
  const timeouts = createTimeouts({ after })
  let ran = 0
  const id = timeouts.setInterval(() => ++ran === 3 && timeouts.clearInterval(id), 20)
  for (let turn = 0; turn < 5; turn++) pass()
  expect([ran, due.size]).toEqual([3, 0])
})

test('clearing one leaves the other, and nothing of its own', () => {
  const { after, due } = stopped()
  const timeouts = createTimeouts({ after })
  const one = timeouts.setTimeout(() => {}, 1)
  timeouts.setTimeout(() => {}, 2)
  timeouts.clearTimeout(one)
  timeouts.clearTimeout(one)
  timeouts.clearTimeout(undefined)
  expect([...due.values()]).toEqual([2])
})
