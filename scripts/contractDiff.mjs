/**
 * Holds our contract against the official description: `node scripts/contractDiff.mjs <folder>`, where the folder holds
 * `conform/contract-diff.mjs` and `weavr/openapi/multi.yml`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleContract } from './bundleContract.mjs'
import { root, runCommand } from './runCommand.mjs'

const folder = process.argv[2]
if (!folder || !existsSync(folder)) throw new Error('Say where the official description is: node scripts/contractDiff.mjs <folder>')

// Copied, because the tool takes its YAML parser from where it lies, and the folder need not have one.
mkdirSync(join(root, 'reports'), { recursive: true })
const tool = join(root, 'reports/contract-diff.mjs')
// By its text: a copy would be as read-only as the original may be, and could not be written again.
writeFileSync(tool, readFileSync(join(folder, 'conform/contract-diff.mjs')))
const contract = join(root, 'reports/contract.json')
writeFileSync(contract, JSON.stringify(await bundleContract()))

const { code } = await runCommand([
  process.execPath,
  tool,
  contract,
  '--official',
  join(folder, 'weavr/openapi/multi.yml'),
  '--quiet',
])
process.exitCode = code
