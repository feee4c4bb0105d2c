import { expect, it } from 'vitest'
import { groupByDay } from './groupByDay.js'

it('puts neighbours of one day together and keeps the order', () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime()
  const items = [at(24, 23), at(24, 0), at(23, 23), at(24, 1)]
  expect(groupByDay(items, (item) => item)).toEqual([
    { at: items[0], items: items.slice(0, 2) },
    { at: items[2], items: [items[2]] },
    { at: items[3], items: [items[3]] },
  ])
})
