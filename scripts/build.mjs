/**
 * Builds the published packages: one ES module per source file, so that `'use client'` and tree-shaking
 * survive, with declarations and maps. In the order of the floors, because each package is checked against
 * the built types below it.
 */
import { cpSync, existsSync, rmSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, runCommand, tsc } from './runCommand.mjs'

const packages = ['core', 'react', 'server', 'sandbox', 'create-weavr-app']
/** Files that are shipped as they are. */
const assets = new Set(['.css', '.html'])

const startedAt = performance.now()
for (const name of packages) {
  const folder = join(root, 'packages', name)
  rmSync(join(folder, 'dist'), { recursive: true, force: true })
  const { code } = await runCommand([...tsc, '-p', join(folder, 'tsconfig.build.json')])
  if (code !== 0) {
    console.error(`packages/${name} does not build.`)
    process.exit(1)
  }
  copyAssets(join(folder, 'src'), join(folder, 'dist'))
}
await copyExamples(join(root, 'packages/create-weavr-app/dist'))
console.log(`Built ${packages.join(', ')} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)

/** @param {string} from @param {string} to */
function copyAssets(from, to) {
  if (!existsSync(to)) return
  cpSync(from, to, { recursive: true, filter: (file) => extname(file) === '' || assets.has(extname(file)) })
}

/**
 * What `create-weavr-app` writes is in no second copy in git: it takes along those examples that it offers.
 * @param {string} dist
 */
async function copyExamples(dist) {
  /** @param {string} name */
  const load = (name) => import(pathToFileURL(join(dist, `${name}.js`)).href)
  const { templates } = await load('templates')
  const { copyExample } = await load('copyExample')
  for (const { example } of Object.values(templates))
    copyExample(join(root, 'examples', example), join(dist, 'examples', example))
}
