/**
 * `npm run bench`: what the kit costs, beside what people use otherwise, measured in one run. `--json` for
 * machines. Naming parts (`npm run bench -- browser session`) measures those alone. A figure that misses its
 * target fails nothing; a broken scenario does.
 */
import { measureBrowser } from './measureBrowser.mjs'
import { measureCards } from './measureCards.mjs'
import { measureProxy } from './measureProxy.mjs'
import { measureSandbox } from './measureSandbox.mjs'
import { measureSession } from './measureSession.mjs'
import { measureSizes } from './measureSizes.mjs'
import { measureStreams } from './measureStreams.mjs'
import { printTable } from './printTable.mjs'

const parts = ['sizes', 'session', 'browser', 'cards', 'sandbox', 'proxy', 'streams']
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = named.filter((word) => !parts.includes(word))
if (unknown.length > 0)
  throw new Error(`There is no part '${unknown[0]}'. Name some of: ${parts.join(', ')}.`)

/** @template Result @param {string} part @param {() => Promise<Result>} measure */
const ifWanted = async (part, measure) => (named.length === 0 || named.includes(part) ? measure() : undefined)

const results = {
  ...(await ifWanted('sizes', measureSizes)),
  session: await ifWanted('session', measureSession),
  browser: await ifWanted('browser', measureBrowser),
  cards: await ifWanted('cards', measureCards),
  sandbox: await ifWanted('sandbox', measureSandbox),
  proxy: await ifWanted('proxy', measureProxy),
  streams: await ifWanted('streams', measureStreams),
}

if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2))
else printTable(results)
