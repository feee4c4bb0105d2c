/**
 * Everything that proves the kit: every vitest project, the tests of types among them, and the end-to-end
 * tests. Runs all of them whatever fails, and sums up: at the end each failure by its name and first words,
 * and `N passed, N failed` as the last line.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root, runCommand } from './runCommand.mjs'

/** @typedef {{ passed: number, failed: number, failures: string[] }} Count */

const reports = join(root, 'reports')
mkdirSync(reports, { recursive: true })

console.log('Unit tests and end to end, and beside them stories. Each speaks when it is done.\n')
// Stories are half of the time waiting for their frames, the rest is hardly ever: side by side they keep two
// cores busy.
const counts = await Promise.all([
  runVitest('unit', ['node', 'dom', 'react-18', 'types']).then(async (unit) => [unit, await runPlaywright()]),
  runVitest('stories', ['browser', 'storybook']),
]).then((lanes) => lanes.flat())
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
// Set, not called: what is still in the pipe to the terminal is not cut off.
process.exitCode = failed === 0 ? 0 : 1
for (const failure of counts.flatMap((count) => count.failures)) console.log(`${failure}\n`)
console.log(`${passed} passed, ${failed} failed`)

/**
 * With half of the cores, because there are two of these.
 * @param {string} name
 * @param {string[]} projects
 * @returns {Promise<Count>}
 */
async function runVitest(name, projects) {
  const report = fresh(`${name}.json`)
  const { code, output } = await runCommand(
    [
      process.execPath,
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--maxWorkers=50%',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { quiet: true },
  )
  console.log(output)
  const { numPassedTests = 0, testResults = [] } = read(report)
  const failures = []
  for (const file of testResults.filter(
    (/** @type {{ status: string }} */ { status }) => status === 'failed',
  )) {
    const tests = file.assertionResults.filter(
      (/** @type {{ status: string }} */ { status }) => status === 'failed',
    )
    for (const { fullName, failureMessages } of tests)
      failures.push(tell(`${file.name} › ${fullName}`, failureMessages[0]))
    // A file that does not even load has no tests to fail, yet it is a failure.
    if (tests.length === 0) failures.push(tell(file.name, file.message))
  }
  return told(name, { passed: numPassedTests, failed: atLeastOne(failures.length, code), failures })
}

/**
 * Enough of a failure to know it again.
 * @param {string} name
 * @param {string} [message]
 * @param {'FAILED' | 'FLAKY'} [kind] `FLAKY`: it passed when it was tried again
 */
function tell(name, message = '', kind = 'FAILED') {
  return `${kind} ${name.replace(root, '')}\n${stripVTControlCharacters(message).slice(0, 1200)}`
}

/** @returns {Promise<Count>} */
async function runPlaywright() {
  const config = 'packages/demo/playwright.config.ts'
  if (!existsSync(join(root, config))) return { passed: 0, failed: 0, failures: [] }
  const report = fresh('playwright.json')
  const { code, output } = await runCommand(
    [
      process.execPath,
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      config,
      '--reporter=list,json',
    ],
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report }, quiet: true },
  )
  console.log(output)
  const { stats = {}, suites = [] } = read(report)
  const { expected = 0, flaky = 0, unexpected = 0 } = stats
  const failures = suites.flatMap(badSpecs).map((/** @type {any} */ { file, title, tests }) => {
    const { results = [] } = tests[0] ?? {}
    const { message } = results.find((/** @type {any} */ { error }) => error)?.error ?? {}
    return tell(`${file} › ${title}`, message, tests[0]?.status === 'flaky' ? 'FLAKY' : 'FAILED')
  })
  return told('end to end', { passed: expected + flaky, failed: atLeastOne(unexpected, code), failures })
}

/**
 * What failed of a suite of Playwright's, and what passed only when it was tried again.
 * @param {any} suite
 * @returns {any[]}
 */
function badSpecs({ specs = [], suites = [] }) {
  const bad = specs.filter((/** @type {any} */ { ok, tests }) => !ok || tests[0]?.status === 'flaky')
  return [...bad, ...suites.flatMap(badSpecs)]
}

/** A run that exits badly without naming a failed test (an uncaught error, say) still counts. */
function atLeastOne(/** @type {number} */ failures, /** @type {number} */ code) {
  return code === 0 ? failures : Math.max(1, failures)
}

/** @param {string} name @param {Count} count */
function told(name, count) {
  console.log(`${name}: ${count.passed} passed, ${count.failed} failed\n`)
  return count
}

/** @param {string} name */
function fresh(name) {
  const file = join(reports, name)
  rmSync(file, { force: true })
  return file
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
