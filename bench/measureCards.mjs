import { setTimeout as delay } from 'node:timers/promises'
import { compare } from './compare.mjs'
import { openBenchPage } from './openBenchPage.mjs'

/** @typedef {import('./compare.mjs').Side} Side */
/** @typedef {import('./compare.mjs').Comparison} Comparison */

/**
 * A list of 10,000 cards, beside the same one made by hand with `useInfiniteQuery` and react-virtual.
 * @typedef {object} CardsCost
 * @property {Comparison} firstMs until the first card can be seen
 * @property {Comparison} loadMs until all 100 pages are loaded
 * @property {Comparison} heapBytes what V8 holds then, after garbage collection
 * @property {Comparison} scrollThreadMs of the main thread, in 100 frames of 200 pixels
 * @property {Record<Side, number>} longestMs the longest task while scrolling; 0 where none took 50 ms
 * @property {Record<Side, number>} cardsAtOnce most cards in the page at once
 */

const frames = 100

/** @returns {Promise<CardsCost>} */
export async function measureCards() {
  const { call, devtools, close } = await openBenchPage('cardsPage.mjs')
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  /** @type {Record<Side, number>} */
  const longestMs = { kit: 0, bare: 0 }
  /** @type {Record<Side, number>} */
  const cardsAtOnce = { kit: 0, bare: 0 }
  try {
    const compared = await compare(measureList, 1)
    return { ...compared, longestMs, cardsAtOnce }
  } finally {
    await close()
  }

  /** @param {Side} side */
  async function measureList(side) {
    const before = await readHeap()
    const firstMs = await call('open', side)
    const loadMs = await call('loadAll')
    const heapBytes = (await readHeap()) - before
    const startedAt = await readThreadMs()
    const { longest, most } = await call('scroll', frames)
    const scrollThreadMs = (await readThreadMs()) - startedAt
    longestMs[side] = Math.max(longestMs[side], longest)
    cardsAtOnce[side] = Math.max(cardsAtOnce[side], most)
    await call('close')
    return { firstMs, loadMs, heapBytes, scrollThreadMs }
  }

  async function readThreadMs() {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000
  }

  async function readHeap() {
    // Each finds what the finalizers of the one before let go.
    for (let round = 0; round < 4; round++) {
      await devtools.send('HeapProfiler.collectGarbage')
      await delay(50)
    }
    const { usedSize } = /** @type {{ usedSize: number }} */ (await devtools.send('Runtime.getHeapUsage'))
    return usedSize
  }
}
