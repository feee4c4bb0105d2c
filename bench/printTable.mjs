import { printProxy } from './printProxy.mjs'
import { printRows } from './printRows.mjs'
import { targets } from './targets.mjs'

/** @typedef {import('./compare.mjs').Comparison} Comparison */

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(2)} kB`

/**
 * @typedef {object} Results what was not asked for is missing
 * @property {import('./measureSizes.mjs').Size[]} [sizes]
 * @property {import('./measureSizes.mjs').Size} [whole]
 * @property {import('./measureSizes.mjs').Size[]} [components]
 * @property {import('./measureSandbox.mjs').Throughput[]} [sandbox]
 * @property {import('./measureSession.mjs').SessionCost} [session]
 * @property {import('./measureBrowser.mjs').BrowserCost} [browser]
 * @property {import('./measureCards.mjs').CardsCost} [cards]
 * @property {import('./measureProxy.mjs').ProxyCost} [proxy]
 * @property {import('./measureStreams.mjs').StreamCost} [streams]
 */

/** @param {Results} results */
export function printTable({ sizes, whole, components, session, browser, cards, sandbox, proxy, streams }) {
  if (sizes && whole) printSizes(sizes, whole)
  if (components) printComponents(components)
  if (session) printSession(session)
  if (browser) printBrowser(browser)
  if (cards) printCards(cards)
  if (sandbox) printSandbox(sandbox)
  if (proxy) printProxy(proxy)
  if (streams) printStreams(streams)
}

/** @param {import('./measureSizes.mjs').Size[]} sizes @param {import('./measureSizes.mjs').Size} whole */
function printSizes(sizes, whole) {
  const rows = sizes.map(({ name, version, minBytes, gzipBytes }, index) => [
    `${name} ${version}`,
    kilobytes(minBytes),
    kilobytes(gzipBytes),
    ...(index === 0 ? judge(gzipBytes / 1000, targets.gzipKilobytes, 'kB') : ['', '']),
  ])
  printRows([['Size', 'min', 'gzip', 'target', ''], ...rows])
  console.log(
    'Without react, react-dom, @tanstack/react-query and zustand. Ours: provider, prompt, useManagedCards.',
  )
  console.log(
    `${whole.name}: ${kilobytes(whole.minBytes)} min, ${kilobytes(whole.gzipBytes)} gzip; one hook costs what it does above, whatever else there is.\n`,
  )
}

/** @param {import('./measureSizes.mjs').Size[]} components */
function printComponents(components) {
  printRows([
    ['What a component adds to the provider', 'min', 'gzip'],
    ...components.map(({ name, minBytes, gzipBytes }) => [name, kilobytes(minBytes), kilobytes(gzipBytes)]),
  ])
  console.log('Several share much: two of them cost less than their sum.\n')
}

/** @param {import('./measureSession.mjs').SessionCost} session */
function printSession({ peer, ...ours }) {
  const { rendersOutsidePrompt, sessionTimersAtMost, microsecondsPerBump } = ours
  printRows([
    ['Session of 5 minutes', 'kit', peer.name, 'target', ''],
    [
      'renders outside the prompt',
      String(rendersOutsidePrompt),
      '',
      ...judge(rendersOutsidePrompt, targets.rendersOutsidePrompt),
    ],
    ['timers at most', String(sessionTimersAtMost), '', ...judge(sessionTimersAtMost, targets.sessionTimers)],
    [
      'timers, 1 hook',
      String(ours.timersWith1Hook),
      String(peer.timersWith1Hook),
      ...judge(ours.timersWith1Hook, targets.sessionTimers),
    ],
    [
      'timers, 1,000 hooks',
      String(ours.timersWith1000Hooks),
      String(peer.timersWith1000Hooks),
      ...judge(ours.timersWith1000Hooks, targets.sessionTimers),
    ],
    [
      'timers, 1,000 visible countdowns',
      String(ours.timersWith1000Countdowns),
      '',
      ...judge(ours.timersWith1000Countdowns, targets.sessionTimers),
    ],
    [
      'per bump',
      microseconds(microsecondsPerBump),
      microseconds(peer.microsecondsPerBump),
      ...judge(microsecondsPerBump, targets.microsecondsPerBump, 'µs'),
    ],
  ])
  console.log(
    'A bump is one input of a payer who never rests, 60 a second. Both look up less often: ours once a second, the other 5 times.\n',
  )
}

/** @param {import('./measureBrowser.mjs').BrowserCost} browser */
function printBrowser(browser) {
  const { kit, bare } = browser.refetchOf100
  printRows([
    [browser.chromium, 'kit', 'bare', 'ratio', 'target', ''],
    compared('mount of 400 hooks, ms', browser.mountMs, targets.mountRatio),
    compared('  of which main thread, ms', browser.mountThreadMs, targets.mountRatio),
    compared('refetch of all 400, ms', browser.refetchMs, targets.refetchRatio),
    compared('  of which main thread, ms', browser.refetchThreadMs, targets.refetchRatio),
    compared('scripts in a press, µs', browser.pressScriptUs, targets.pressRatio),
    compared('  main thread in all, µs', browser.pressThreadUs, targets.pressRatio),
    compared('held after the mount, kB', inKilobytes(browser.heapBytes), targets.heapRatio),
    compared('held outside of V8, kB', inKilobytes(browser.pageHeapBytes), targets.heapRatio),
    [
      'posts to other tabs, refetch of 100',
      String(kit.posts),
      String(bare.posts),
      '',
      ...judge(kit.posts, targets.postsIn100),
    ],
    [
      'setTimeout calls, refetch of 100',
      String(kit.timers),
      String(bare.timers),
      '',
      ...judge(kit.timers, targets.timersIn100),
    ],
  ])
  console.log(
    'Bare: useQuery and fetch. Both get the same answers from memory; of 7 pairs by turns, the median. Presses are on a button that',
  )
  console.log('React listens to, with 1,000 queries of somebody else in the QueryClient.\n')
}

/** @param {import('./measureCards.mjs').CardsCost} cards */
function printCards({ longestMs, cardsAtOnce, ...cards }) {
  printRows([
    ['10,000 cards', 'kit', 'by hand', 'ratio', 'target', ''],
    compared('first card, ms', cards.firstMs, targets.cardsRatio),
    compared('all 100 pages, ms', cards.loadMs, targets.cardsRatio),
    compared('held then, kB', inKilobytes(cards.heapBytes), targets.cardsRatio),
    compared('main thread, 100 frames of scrolling, ms', cards.scrollThreadMs, targets.cardsRatio),
    [
      'longest task while scrolling, ms',
      longestMs.kit.toFixed(0),
      longestMs.bare.toFixed(0),
      '',
      ...judge(longestMs.kit, targets.longestTaskMs),
    ],
    ['cards in the page at once', String(cardsAtOnce.kit), String(cardsAtOnce.bare), '', '', ''],
  ])
  console.log('By hand: useInfiniteQuery and react-virtual. 0 where no task took 50 ms.\n')
}

/** @param {import('./measureStreams.mjs').StreamCost} cost */
function printStreams({ streams, bytesEach, idlePercent, toldMs }) {
  printRows([
    [`${streams} pages that listen`, 'one instance'],
    ['memory each, kB', (bytesEach / 1000).toFixed(1)],
    ['one core while nothing happens, %', idlePercent.toFixed(2)],
    ['from a webhook until all have heard, ms', toldMs.toFixed(0)],
  ])
}

/** @param {import('./measureSandbox.mjs').Throughput[]} sandbox */
function printSandbox(sandbox) {
  const rows = sandbox.map(({ name, perSecond, p99Ms, atLeast }) => [
    name,
    perSecond.toFixed(0),
    p99Ms === undefined ? '' : `${p99Ms.toFixed(0)} ms`,
    ...(atLeast === undefined
      ? ['', '']
      : [`≥ ${atLeast.toFixed(0)}`, perSecond >= atLeast ? 'met' : 'MISSED']),
  ])
  printRows([['Sandbox', 'requests a second', '99 % within', 'target', ''], ...rows])
}

/** @param {string} name @param {Comparison} comparison @param {number} target */
function compared(name, { kit, bare, ratio }, target) {
  return [name, kit.toFixed(1), bare.toFixed(1), ratio.toFixed(3), ...judge(ratio, target)]
}

/** @param {Comparison} comparison */
const inKilobytes = ({ kit, bare, ...rest }) => ({ ...rest, kit: kit / 1000, bare: bare / 1000 })

const microseconds = (/** @type {number | null} */ figure) =>
  figure === null ? '' : `${figure.toFixed(2)} µs`

/** The target, and whether it is met. @param {number} figure @param {number} target @param {string} [unit] */
function judge(figure, target, unit = '') {
  return [`≤ ${target} ${unit}`.trim(), figure <= target ? 'met' : 'MISSED']
}
