/**
 * Everything about the code that is not a test: lint, types, unused code, what the packages publish, whether
 * that compiles where it is installed, whether its public types are those in `api/`, and its size. Runs the steps two at a time, prints one line for each,
 * and what a failed step had to say.
 */
import { join } from 'node:path'
import { packPackages } from './packPackages.mjs'
import { root, runCommand, tsc } from './runCommand.mjs'

/** @typedef {{ code: number, output: string }} Outcome */

/** @type {Record<string, () => Promise<Outcome>>} */
const steps = {
  eslint: () =>
    node(
      'node_modules/eslint/bin/eslint.js',
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ),
  // All there is, tests and stories included, from source. One program: what six of them shared took most of
  // the time.
  types: () => runCommand([...tsc, '-p', 'tsconfig.json', '--pretty', 'false'], { quiet: true }),
  prettier: () =>
    node('node_modules/prettier/bin/prettier.cjs', '--check', '.', '--cache', '--log-level', 'warn'),
  knip: () => node('node_modules/knip/bin/knip.js'),
  packages: checkPackages,
  'query types': () => afterPacking('scripts/checkQueryTypes.mjs'),
  api: () => afterPacking('scripts/api.mjs', '--check'),
  size: () => node('node_modules/size-limit/bin.js'),
}

/** @type {ReturnType<typeof packPackages> | undefined} */
let packed
const pack = () => (packed ??= packPackages(join(root, 'reports/tarballs')))

const outcomes = await twoAtATime(Object.entries(steps))
process.exitCode = outcomes.every(({ code }) => code === 0) ? 0 : 1

/**
 * Asks publint and attw about what npm would get. That it can be used, the examples prove.
 * @returns {Promise<Outcome>}
 */
async function checkPackages() {
  const { tarballs, ...outcome } = await pack()
  if (outcome.code !== 0) return outcome
  return inTurn(Object.values(tarballs), (file) =>
    inTurn(
      [
        ['node_modules/publint/src/cli.js', 'run', file, '--strict'],
        [
          'node_modules/@arethetypeswrong/cli/dist/index.js',
          file,
          '--profile',
          'esm-only',
          '--exclude-entrypoints',
          'styles.css',
          'inspector.css',
          '--no-color',
        ],
      ],
      ([script, ...args]) => node(script ?? '', ...args),
    ),
  )
}

/**
 * Runs a script that reads the built declarations.
 * @param {string[]} script @returns {Promise<Outcome>}
 */
async function afterPacking(...script) {
  const outcome = await pack()
  return outcome.code === 0 ? node(...script) : outcome
}

/** @param {string[]} args */
function node(...args) {
  return runCommand([process.execPath, ...args], { quiet: true })
}

/**
 * @template Item
 * @param {Item[]} items @param {(item: Item) => Promise<Outcome>} run
 * @returns {Promise<Outcome>} all that the failed ones said
 */
async function inTurn(items, run) {
  const outcome = { code: 0, output: '' }
  for (const item of items) {
    const { code, output } = await run(item)
    if (code === 0) continue
    outcome.code = code
    outcome.output += output
  }
  return outcome
}

/** @param {[name: string, run: () => Promise<Outcome>][]} queue */
async function twoAtATime(queue) {
  /** @type {Outcome[]} */
  const outcomes = []
  const worker = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      const [name, run] = step
      const startedAt = performance.now()
      const outcome = await run()
      outcomes.push(outcome)
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
      console.log(`${outcome.code === 0 ? 'ok  ' : 'FAIL'} ${name} ${seconds} s`)
      if (outcome.code !== 0) console.log(outcome.output.trimEnd())
    }
  }
  await Promise.all([worker(), worker()])
  return outcomes
}
