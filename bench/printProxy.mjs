import { printRows } from './printRows.mjs'
import { targets } from './targets.mjs'

const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1_000_000).toFixed(0)} MB`

/** @param {import('./measureProxy.mjs').ProxyCost} proxy */
export function printProxy({ scenarios, memory }) {
  printRows([
    ['Requests a second (99 % within)', 'kit', 'http-proxy', 'Hono', 'kit to http-proxy', 'target', ''],
    ...scenarios.map(({ name, loads, ratio }) => [
      name,
      ...[loads.kit, loads['http-proxy'], loads.hono].map(
        ({ perSecond, p99Ms }) => `${perSecond.toFixed(0)} (${p99Ms.toFixed(0)} ms)`,
      ),
      ratio.toFixed(2),
      `≥ ${targets.proxyRatio}`,
      ratio >= targets.proxyRatio ? 'met' : 'MISSED',
    ]),
  ])
  const { kit, hono, 'http-proxy': bare } = memory
  printRows([
    ['Memory of the process', 'kit', 'http-proxy', 'Hono', 'target', ''],
    ['after all loads', ...[kit, bare, hono].map(({ loadedBytes }) => megabytes(loadedBytes)), '', ''],
    [
      'more, while 8 readers stand still in 20 MB each',
      ...[kit, bare, hono].map(({ streamingBytes }) => megabytes(streamingBytes)),
      `≤ ${targets.streamingMegabytes} MB`,
      kit.streamingBytes <= targets.streamingMegabytes * 1_000_000 ? 'met' : 'MISSED',
    ],
  ])
  console.log(
    'One upstream, each proxy in its own process, loaded by turns; medians of 3 rounds. http-proxy and Hono defend nothing.\n',
  )
}
