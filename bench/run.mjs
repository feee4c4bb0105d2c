/**
 * `npm run bench`: what the kit costs, beside what people use otherwise, measured in one run. `--json` for machines.
 */
import { measureSession } from './measureSession.mjs'
import { measureSizes } from './measureSizes.mjs'
import { printTable } from './printTable.mjs'

const { sizes, parts } = await measureSizes()
const session = await measureSession()

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ sizes, parts, session }, null, 2))
} else {
  printTable({ sizes, parts, session })
}
