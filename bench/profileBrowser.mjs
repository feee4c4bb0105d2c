/**
 * `node bench/profileBrowser.mjs`: where the time of mounts and refetches goes, function by function, with
 * the kit and without.
 */
import { openBenchPage } from './openBenchPage.mjs'
import { printRows } from './printRows.mjs'

/** @typedef {import('./compare.mjs').Side} Side */
/** @typedef {{ selfMs: number, totalMs: number }} Cost */

const hooks = 400
const times = 20
const longest = 25
const samplingUs = 100

const bench = await openBenchPage('page.mjs')
const { call, devtools } = bench
const fileOf = readFiles(bench.script)
try {
  await devtools.send('Profiler.enable')
  await devtools.send('Profiler.setSamplingInterval', { interval: samplingUs })
  await compareCosts(`Mount of ${hooks} hooks`, async (side) => {
    await call('open', side, hooks)
    await call('close')
  })
  await compareCosts(`Refetch of ${hooks} hooks`, () => call('refetch', 1), true)
} finally {
  await bench.close()
}

/**
 * @param {string} title
 * @param {(side: Side) => Promise<void>} run
 * @param {boolean} [mounted] whether the hooks are there before it starts
 */
async function compareCosts(title, run, mounted = false) {
  const kit = await profile('kit', run, mounted)
  const bare = await profile('bare', run, mounted)
  const more = (/** @type {string} */ name, /** @type {keyof Cost} */ what) =>
    (kit.get(name)?.[what] ?? 0) - (bare.get(name)?.[what] ?? 0)
  for (const what of /** @type {const} */ (['selfMs', 'totalMs'])) {
    const names = [...kit.keys()].filter((name) => what === 'selfMs' || name.includes('packages/'))
    const worst = names.toSorted((a, b) => more(b, what) - more(a, what)).slice(0, longest)
    const read = (/** @type {Map<string, Cost>} */ costs, /** @type {string} */ name) =>
      (costs.get(name)?.[what] ?? 0).toFixed(2)
    console.log(
      `\n${title}, ms each, ${what === 'selfMs' ? 'in the function itself' : "in the kit's functions and what they call"}`,
    )
    printRows([
      ['', 'kit', 'bare', 'more'],
      ...worst.map((name) => [name, read(kit, name), read(bare, name), more(name, what).toFixed(2)]),
    ])
  }
}

/** @param {Side} side @param {(side: Side) => Promise<void>} run @param {boolean} mounted */
async function profile(side, run, mounted) {
  if (mounted) await call('open', side, hooks)
  // Compiles what is measured.
  for (let time = 0; time < 5; time++) await run(side)
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('Profiler.start')
  for (let time = 0; time < times; time++) await run(side)
  const { profile } = await devtools.send('Profiler.stop')
  if (mounted) await call('close')
  return sumUp(profile)
}

/**
 * @param {any} profile `Profiler.Profile` of Chromium's protocol
 * @returns {Map<string, Cost>} by function, for one time
 */
function sumUp({ nodes, samples, timeDeltas }) {
  /** @type {Map<number, any>} */
  const byId = new Map(nodes.map((/** @type {any} */ node) => [node.id, node]))
  for (const node of nodes) for (const child of node.children ?? []) byId.get(child).parent = node
  /** @type {Map<string, Cost>} */
  const costs = new Map()
  const add = (/** @type {string} */ name, /** @type {keyof Cost} */ what, /** @type {number} */ ms) => {
    const cost = costs.get(name) ?? { selfMs: 0, totalMs: 0 }
    cost[what] += ms / times
    costs.set(name, cost)
  }
  samples.forEach((/** @type {number} */ id, /** @type {number} */ index) => {
    const ms = Math.max(0, timeDeltas[index]) / 1000
    const node = byId.get(id)
    if (/^\((idle|root)\)$/.test(node.callFrame.functionName)) return
    add(nameOf(node), 'selfMs', ms)
    const onStack = new Set()
    for (let above = node; above; above = above.parent) onStack.add(nameOf(above))
    for (const name of onStack) add(name, 'totalMs', ms)
  })
  return costs
}

/** @param {any} node */
function nameOf({ callFrame: { functionName, lineNumber, url } }) {
  const name = functionName || `(line ${lineNumber + 1})`
  return url.endsWith('/page.js') ? `${name} ${fileOf(lineNumber)}` : name
}

/** esbuild writes above each module which file it was. @param {string} script */
function readFiles(script) {
  let file = ''
  const files = script
    .split('\n')
    .map((line) => (file = /^ *\/\/ (\S+\.(?:m?js|c?js|tsx?))$/.exec(line)?.[1] ?? file))
  return (/** @type {number} */ line) =>
    (files[line] ?? '').replace(/^.*node_modules\//, '').replace(/^.*packages\//, 'packages/')
}
