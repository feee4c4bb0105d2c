/**
 * Plays a million events of random histories against the session, on half of the events each of two
 * processes, and holds every moment against design and law: `npm run test:soak`. `SEED=` begins elsewhere,
 * `EVENTS=` plays more or fewer. Ends with `0 violations`, or with the first history that breaks the law,
 * made as short as it gets, and exit code 1.
 */
import { fork } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './runCommand.mjs'

/** @typedef {{ events: number } | { failure: string }} Word what a process says */

const bundle = join(root, 'reports/soak/soak.mjs')
const processes = 2
// Far apart, so that the processes do not play each other's histories.
const seedsApart = 1_000_000
const {
  SEED = String(Math.floor(Date.now() / 1000) % 1_000_000),
  EVENTS = '1000000',
  SOAK_SHARE,
} = process.env

if (SOAK_SHARE) await playShare(Number(SOAK_SHARE))
else await playAll()

async function playAll() {
  mkdirSync(join(root, 'reports/soak'), { recursive: true })
  await build({
    entryPoints: [join(root, 'packages/core/src/session/soak/runSoak.test.fixture.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    sourcemap: 'inline',
    conditions: ['@weavr-kit/source'],
    // The testing kit's part for React is imported, and never called.
    packages: 'bundle',
    external: ['react', '@testing-library/react', '@weavr-kit/react'],
    logLevel: 'error',
  })
  console.log(`SEED=${SEED} EVENTS=${EVENTS}`)
  const startedAt = performance.now()
  const played = Array.from({ length: processes }, () => 0)
  let told = 0
  const codes = await Promise.all(played.map((_, share) => play(share)))
  const failed = codes.some((code) => code !== 0)
  console.log(failed ? 'violated' : `${sum()} events in ${seconds()} s\n0 violations`)
  process.exitCode = failed ? 1 : 0

  /** @param {number} share @returns {Promise<number>} its exit code */
  function play(share) {
    const child = fork(fileURLToPath(import.meta.url), {
      env: { ...process.env, SEED, EVENTS, SOAK_SHARE: String(share + 1) },
      execArgv: ['--enable-source-maps'],
    })
    child.on('message', (/** @type {Word} */ word) => {
      if ('failure' in word) return console.log(word.failure)
      played[share] = word.events
      if (sum() - told < Number(EVENTS) / 20) return
      told = sum()
      console.log(`${told} events, ${seconds()} s`)
    })
    return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
  }

  function sum() {
    return played.reduce((all, one) => all + one, 0)
  }

  function seconds() {
    return ((performance.now() - startedAt) / 1000).toFixed(0)
  }
}

/** @param {number} share counted from 1 */
async function playShare(share) {
  /** @type {typeof import('../packages/core/src/session/soak/runSoak.test.fixture.js')} */
  const { runSoak, sayFailure } = await import(pathToFileURL(bundle).href)
  const say = (/** @type {Word} */ word) => process.send?.(word)
  const { events, failure } = await runSoak({
    seed: Number(SEED) + (share - 1) * seedsApart,
    events: Math.ceil(Number(EVENTS) / processes),
    onProgress: (events) => say({ events }),
  })
  say(failure ? { failure: sayFailure(failure) } : { events })
  process.exitCode = failure ? 1 : 0
  process.disconnect?.()
}
