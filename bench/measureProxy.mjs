import { once } from 'node:events'
import { get } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { load } from './load.mjs'
import { median } from './median.mjs'
import { bundleKit } from './proxy/bundleKit.mjs'
import { startProcess } from './proxy/startProcess.mjs'

/** @typedef {import('./proxy/startProcess.mjs').Started} Started */
/** @typedef {'kit' | 'http-proxy' | 'hono'} Candidate */
/** @typedef {import('./load.mjs').Load} Load */

/**
 * @typedef {object} ProxyCost
 * @property {{ name: string, loads: Record<Candidate, Load>, ratio: number }[]} scenarios `ratio` is the
 *   kit's requests a second to those of http-proxy, the median of its rounds
 * @property {Record<Candidate, { loadedBytes: number, streamingBytes: number }>} memory what the process
 *   takes after all loads, and what eight readers that stop in the middle of 20 MB add to it
 */

/** @type {Candidate[]} */
const names = ['kit', 'http-proxy', 'hono']
const rounds = 3
const roundSeconds = 2
const readers = 8
const streamedBytes = 20_000_000

const token = `Bearer ${btoa('{"alg":"HS256"}')}.e30.c2ln`
const reading = { headers: { authorization: token } }
const writing = /** @type {const} */ ({
  method: 'POST',
  headers: { ...reading.headers, 'content-type': 'application/json' },
  body: JSON.stringify({ email: 'maya@northwind.example', text: 'x'.repeat(950) }),
})
/** The dearest there is: its body is read for the e-mail, by which tries are counted. */
const signingIn = { ...writing, headers: { 'content-type': 'application/json' } }
const requests = [
  { name: 'GET 1 kB', path: '/managed_cards?bytes=1000', init: reading },
  { name: 'GET 200 kB', path: '/managed_cards?bytes=200000', init: reading },
  { name: 'POST 1 kB', path: '/transfers', init: writing },
  { name: 'sign-in 1 kB', path: '/login_with_password', init: signingIn },
]

/**
 * The Node adapter beside http-proxy, which defends nothing, and a bare Hono proxy: each in a process of its
 * own, before one upstream, loaded by turns.
 * @returns {Promise<ProxyCost>}
 */
export async function measureProxy() {
  const bundle = await bundleKit()
  const upstream = await startProcess('upstream.mjs')
  /** @type {Record<string, Started>} */
  const started = {}
  try {
    for (const name of names)
      started[name] = await startProcess('candidate.mjs', [name, upstream.url, bundle])
    const at = (/** @type {Candidate} */ name) => /** @type {Started} */ (started[name])
    const scenarios = []
    for (const connections of [16, 64]) {
      for (const request of requests) scenarios.push(await measureScenario(at, request, connections))
    }
    const memory = await mapNames((name) => measureMemory(at(name)))
    return { scenarios, memory }
  } finally {
    for (const { stop } of [upstream, ...Object.values(started)]) stop()
  }
}

/** @param {(name: Candidate) => Started} at @param {typeof requests[number]} request @param {number} connections */
async function measureScenario(at, { name, path, init }, connections) {
  const loadOne = (/** @type {Candidate} */ candidate, duration = roundSeconds) =>
    load({ ...init, url: at(candidate).url + path, connections, duration })
  // Compiles what is measured.
  for (const candidate of names) await loadOne(candidate, 1)
  /** @type {Record<Candidate, Load>[]} */
  const measured = []
  for (let round = 0; round < rounds; round++) {
    // Whoever comes first meets another machine than whoever comes last.
    const order = names.map((_, index) => names[(index + round) % names.length] ?? 'kit')
    /** @type {Partial<Record<Candidate, Load>>} */
    const loads = {}
    for (const candidate of order) loads[candidate] = await loadOne(candidate)
    measured.push(/** @type {Record<Candidate, Load>} */ (loads))
  }
  const loads = await mapNames((candidate) => ({
    perSecond: median(measured.map((round) => round[candidate].perSecond)),
    p99Ms: median(measured.map((round) => round[candidate].p99Ms)),
  }))
  const ratio = median(measured.map((round) => round.kit.perSecond / round['http-proxy'].perSecond))
  return { name: `${name}, ${connections} connections`, loads, ratio }
}

/** @param {Started} proxy */
async function measureMemory({ url, read }) {
  const loadedBytes = (await read()).rss
  const reading = await Promise.all(Array.from({ length: readers }, () => openStream(url)))
  // Until nobody on the way takes any more: what a proxy takes without being read from, it holds.
  await delay(1000)
  const streamingBytes = (await read()).rss - loadedBytes
  for (const read of reading) await read()
  return { loadedBytes, streamingBytes }
}

/** Begins to read 20 MB and stops. @param {string} url @returns {Promise<() => Promise<void>>} reads the rest */
async function openStream(url) {
  const request = get(`${url}/managed_cards?bytes=${streamedBytes}`, { ...reading, agent: false })
  const [answer] = await once(request, 'response')
  await once(answer, 'readable')
  return async () => {
    let bytes = 0
    for await (const chunk of answer) bytes += chunk.length
    if (bytes < streamedBytes) throw new Error(`The scenario is wrong: ${bytes} bytes arrived.`)
  }
}

/** @template Result @param {(name: Candidate) => Result | Promise<Result>} make */
async function mapNames(make) {
  /** @type {Partial<Record<Candidate, Result>>} */
  const results = {}
  for (const name of names) results[name] = await make(name)
  return /** @type {Record<Candidate, Result>} */ (results)
}
