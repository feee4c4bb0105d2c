import { expect, it } from 'vitest'
import { equal, oneOf, within } from './Condition.js'
import { pageOf } from './pageOf.js'

const all = [1, 2, 3, 4, 5].map((value) => ({ value }))
type Item = (typeof all)[number]
const valueOf = ({ value }: Item) => value
const valuesOf = (...asked: Parameters<typeof pageOf<Item>>) => pageOf<Item>(...asked).items.map(valueOf)

it.each([
  [{}, [1, 2, 3, 4, 5], [5, 4, 3, 2, 1]],
  [{ limit: 2 }, [1, 2], [5, 4]],
  [{ offset: 3, limit: 5 }, [4, 5], [2, 1]],
  [{ offset: 9 }, [], []],
])('turns the pages of a list from either end: %o', (query, oldest, newest) => {
  expect(valuesOf(all, query)).toEqual(oldest)
  expect(valuesOf(all, query, { newestFirst: true })).toEqual(newest)
  expect(pageOf(all, query).count).toBe(5)
})

it('counts what is wanted alone, and looks at nothing when nothing is asked', () => {
  const wanted = [...within(valueOf, 2, undefined), ...oneOf([2, 4, 5], valueOf)]
  expect(pageOf(all, { limit: 1, offset: 1 }, { wanted })).toEqual({
    items: [{ value: 4 }],
    count: 3,
    responseCount: 1,
  })
  expect([
    ...equal({ value: undefined }, ['value']),
    ...oneOf(undefined, valueOf),
    ...within(valueOf, undefined, undefined),
  ]).toEqual([])
})

it('finds no value where there is none', () => {
  const nothing = () => undefined
  for (const condition of [...oneOf([1], nothing), ...within(nothing, 0, undefined)])
    expect(condition(all[0])).toBe(false)
})
