/**
 * `npm run bench`: what the kit costs, beside what people use otherwise, measured in one run. `--json` for machines.
 */
import { measureSandbox } from './measureSandbox.mjs'
import { measureSession } from './measureSession.mjs'
import { measureSizes } from './measureSizes.mjs'
import { printTable } from './printTable.mjs'

const { sizes, parts, whole } = await measureSizes()
const session = await measureSession()
const sandbox = await measureSandbox()

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ sizes, parts, whole, session, sandbox }, null, 2))
} else {
  printTable({ sizes, parts, whole, session, sandbox })
}
