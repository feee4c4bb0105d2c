import { setTimeout as delay } from 'node:timers/promises'
import { compare } from './compare.mjs'
import { openBenchPage } from './openBenchPage.mjs'

/** @typedef {import('./compare.mjs').Side} Side */
/** @typedef {import('./compare.mjs').Comparison} Comparison */

/**
 * What the kit costs in a page of a real browser, beside the same page with bare `useQuery` and `fetch`.
 * @typedef {object} BrowserCost
 * @property {string} chromium version
 * @property {Comparison} mountMs of 400 hooks, until each has its answer
 * @property {Comparison} mountThreadMs of the same, processor time of the page's main thread
 * @property {Comparison} refetchMs of all 400
 * @property {Comparison} refetchThreadMs of the same, processor time of the page's main thread
 * @property {Comparison} pressScriptUs microseconds of scripts in a press (1,000 in a pair), with 1,000
 *   queries of somebody else in the cache
 * @property {Comparison} pressThreadUs of the page's main thread in the same presses, the browser's own work
 *   included
 * @property {Comparison} heapBytes what V8 holds of 400 mounted hooks, after garbage collection
 * @property {Comparison} pageHeapBytes what Blink holds of them: elements, signals, requests
 * @property {Record<Side, { posts: number, timers: number }>} refetchOf100 calls of
 *   `BroadcastChannel.postMessage` and `setTimeout`
 */

const hooks = 400
const foreign = 1000
/** In each of five turns: a thousand to a pair. */
const presses = 200
const refetchesAtATime = 3

/** @returns {Promise<BrowserCost>} */
export async function measureBrowser() {
  const bench = await openBenchPage('page.mjs')
  const { call, devtools } = bench
  // Processor time: a busy machine changes it less than the wall's.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  try {
    const { product } = await devtools.send('Browser.getVersion')
    const mount = await compare(measureMount, 5)
    const refetch = await compare(measureRefetch, 5)
    const heap = await compare(measureHeap, 1)
    await demandHeard()
    const press = await compare(measurePresses, 5)
    const refetchOf100 = { kit: await countRefetch('kit'), bare: await countRefetch('bare') }
    return { chromium: product, ...mount, ...refetch, ...heap, ...press, refetchOf100 }
  } finally {
    await bench.close()
  }

  /** @param {Side} side */
  async function measureMount(side) {
    await collectGarbage()
    const before = await readTimes()
    const mountMs = await call('open', side, hooks)
    const after = await readTimes()
    await call('close')
    return { mountMs, mountThreadMs: after.threadMs - before.threadMs }
  }

  /** @param {Side} side */
  async function measureRefetch(side) {
    await call('open', side, hooks)
    await collectGarbage()
    const before = await readTimes()
    const tookMs = await call('refetch', refetchesAtATime)
    const after = await readTimes()
    await call('close')
    return {
      refetchMs: tookMs / refetchesAtATime,
      refetchThreadMs: (after.threadMs - before.threadMs) / refetchesAtATime,
    }
  }

  /** @param {Side} side */
  async function measureHeap(side) {
    const before = await readHeap()
    await call('open', side, hooks)
    const after = await readHeap()
    await call('close')
    return {
      heapBytes: after.usedSize - before.usedSize,
      pageHeapBytes: after.embedderHeapUsedSize - before.embedderHeapUsedSize,
    }
  }

  async function readHeap() {
    // Each finds what the finalizers of the one before let go, and Blink sweeps at leisure.
    for (let round = 0; round < 4; round++) {
      await collectGarbage()
      await delay(50)
    }
    return /** @type {Promise<{ usedSize: number, embedderHeapUsedSize: number }>} */ (
      devtools.send('Runtime.getHeapUsage')
    )
  }

  /** @param {Side} side */
  async function measurePresses(side) {
    await call('open', side, 1, foreign)
    await collectGarbage()
    const before = await readTimes()
    await press(presses)
    const after = await readTimes()
    const heard = await call('takePresses')
    await call('close')
    if (heard.presses !== presses)
      throw new Error(`The scenario is wrong: of ${presses} presses the page heard ${heard.presses}.`)
    const perPress = (/** @type {number} */ tookMs) => (tookMs * 1000) / presses
    return {
      pressScriptUs: perPress(after.scriptMs - before.scriptMs),
      pressThreadUs: perPress(after.threadMs - before.threadMs),
    }
  }

  async function readTimes() {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const read = (/** @type {string} */ wanted) =>
      (metrics.find(({ name }) => name === wanted)?.value ?? NaN) * 1000
    return { scriptMs: read('ScriptDuration'), threadMs: read('TaskDuration') }
  }

  /** Input as the browser gets it from its window: nothing else is trusted. @param {number} times */
  async function press(times) {
    const place = /** @type {const} */ ({ x: 50, y: 25, button: 'left', clickCount: 1 })
    const sent = []
    for (let time = 0; time < times; time++) {
      sent.push(devtools.send('Input.dispatchMouseEvent', { ...place, type: 'mousePressed' }))
      sent.push(devtools.send('Input.dispatchMouseEvent', { ...place, type: 'mouseReleased' }))
    }
    await Promise.all(sent)
  }

  /** A kit that is deaf costs nothing. */
  async function demandHeard() {
    await call('open', 'kit', 1)
    const { endsAt } = await call('takePresses')
    // The sign-in was an act of the payer, and within a second another says nothing new.
    await delay(1500)
    await press(1)
    const later = await call('takePresses')
    await call('close')
    if (!(later.endsAt > endsAt)) throw new Error('The scenario is wrong: the session did not hear a press.')
  }

  /** @param {Side} side @returns {Promise<{ posts: number, timers: number }>} */
  async function countRefetch(side) {
    await call('open', side, 100)
    const counted = await call('countRefetch')
    await call('close')
    return counted
  }

  async function collectGarbage() {
    await devtools.send('HeapProfiler.collectGarbage')
  }
}
