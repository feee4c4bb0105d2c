/**
 * Holds our contract and our webhooks against the official descriptions:
 * `node scripts/contractDiff.mjs <folder>`, where the folder holds `conform/contract-diff.mjs` and
 * `weavr/openapi/multi.yml` and `webhooks.yml`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleContract, bundleWebhooks } from './bundleContract.mjs'
import { root, runCommand } from './runCommand.mjs'

const folder = process.argv[2]
if (!folder || !existsSync(folder))
  throw new Error('Say where the official description is: node scripts/contractDiff.mjs <folder>')

// Copied, because the tool takes its YAML parser from where it lies, and the folder need not have one.
mkdirSync(join(root, 'reports'), { recursive: true })
const tool = join(root, 'reports/contract-diff.mjs')
// By its text: a copy would be as read-only as the original may be, and could not be written again.
writeFileSync(tool, readFileSync(join(folder, 'conform/contract-diff.mjs')))

const codes = [
  await compare('contract', await bundleContract(), 'multi.yml'),
  await compare('webhooks', await bundleWebhooks(), 'webhooks.yml'),
]
process.exitCode = Math.max(...codes)

/** @param {string} name @param {object} ours @param {string} official */
async function compare(name, ours, official) {
  const file = join(root, `reports/${name}.json`)
  writeFileSync(file, JSON.stringify(ours))
  const { code } = await runCommand([
    process.execPath,
    tool,
    file,
    '--official',
    join(folder ?? '', 'weavr/openapi', official),
    '--quiet',
  ])
  return code
}
