import { InfiniteQueryObserver } from '@tanstack/react-query'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyParams, endlessLists, openLists } from './openLists.test.fixture.js'

type Step = { do: 'next' | 'again' } | { do: 'insert' | 'remove'; place: number; many?: number }
type Case = { length: number; pageSize: number; steps: Step[] }

const place = fc.integer({ min: 0, max: 30 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Step>({ do: 'next' }) },
  fc.constant<Step>({ do: 'again' }),
  // Most lists begin with what is newest.
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'insert', place: 0 }) },
  place.map((place): Step => ({ do: 'insert', place })),
  { weight: 2, arbitrary: place.map((place): Step => ({ do: 'remove', place })) },
  // So many that the last row that is loaded is nowhere near.
  fc.constant<Step>({ do: 'insert', place: 0, many: 160 }),
)

const cases: fc.Arbitrary<Case> = fc.record({
  length: fc.integer({ min: 0, max: 25 }),
  pageSize: fc.integer({ min: 1, max: 6 }),
  steps: fc.array(step, { maxLength: 25 }),
})

const [next, again] = [{ do: 'next' }, { do: 'again' }] as const
const at = (doing: 'insert' | 'remove', place: number): Step => ({ do: doing, place })

/** They broke it once: rows in the way of a page from above, and a page that seemed to be the first. */
const found: [Case][] = [
  [{ length: 2, pageSize: 1, steps: [at('insert', 0), at('insert', 0), next, next, again] }],
  [{ length: 4, pageSize: 1, steps: [next, at('remove', 1), at('remove', 1), next, again] }],
]

/** Reads a list while rows come and go between its pages. */
async function follow(make: (typeof endlessLists)[number][1], { length, pageSize, steps }: Case) {
  let rows = Array.from({ length }, (_, index) => ({ id: `row ${index}` }))
  let added = 0
  const stayed = new Set(rows.map(({ id }) => id))
  const { client, weavr } = openLists({ rows: () => rows })
  const observer = new InfiniteQueryObserver(client, make(weavr, anyParams({ pageSize })) as never)
  const stop = observer.subscribe(() => {})
  const shown = () =>
    (observer.getCurrentResult().data as unknown as { pages: { items: { id: string }[] }[] }).pages.flatMap(
      ({ items }) => items.map(({ id }) => id),
    )
  const expectOnce = () => expect(new Set(shown()).size).toBe(shown().length)
  await observer.refetch()
  for (const step of steps) {
    if (step.do === 'next') await observer.fetchNextPage()
    if (step.do === 'again') await observer.refetch()
    if (step.do === 'insert') {
      const fresh = Array.from({ length: step.many ?? 1 }, () => ({ id: `new ${added++}` }))
      rows = rows.toSpliced(step.place, 0, ...fresh)
    }
    if (step.do === 'remove') {
      const [gone] = rows.slice(step.place, step.place + 1)
      if (gone) stayed.delete(gone.id)
      rows = rows.toSpliced(step.place, 1)
    }
    expectOnce()
  }
  let reads = 0
  while (observer.getCurrentResult().hasNextPage && reads++ < 1000) await observer.fetchNextPage()
  expect(reads).toBeLessThan(1000)
  expectOnce()
  const order = rows.map(({ id }) => id).filter((id) => stayed.has(id))
  expect(shown().filter((id) => stayed.has(id))).toEqual(order)
  stop()
  client.clear()
}

describe.each(endlessLists)('%s', (_, make) => {
  it('hands out no row twice and loses none, whatever comes and goes between two pages', async () => {
    await fc.assert(
      fc.asyncProperty(cases, (given) => follow(make, given)),
      { numRuns: 30, examples: found },
    )
  })
})
