/**
 * Everything that proves the kit: every vitest project, the tests of types among them, and the end-to-end
 * tests. Runs all of them whatever fails, and sums up; the last line is `N passed, N failed`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, runCommand } from './runCommand.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

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
  let failed = 0
  for (const file of testResults) {
    const failures = file.assertionResults.filter(
      (/** @type {{ status: string }} */ test) => test.status === 'failed',
    ).length
    // A file that does not even load has no tests to fail, yet it is a failure.
    failed += file.status === 'failed' ? Math.max(1, failures) : 0
  }
  return told(name, { passed: numPassedTests, failed: atLeastOne(failed, code) })
}

/** @returns {Promise<Count>} */
async function runPlaywright() {
  const config = 'packages/demo/playwright.config.ts'
  if (!existsSync(join(root, config))) return { passed: 0, failed: 0 }
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
  const { expected = 0, flaky = 0, unexpected = 0 } = read(report).stats ?? {}
  return told('end to end', { passed: expected + flaky, failed: atLeastOne(unexpected, code) })
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
