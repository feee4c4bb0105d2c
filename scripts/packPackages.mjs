import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, root, runCommand } from './runCommand.mjs'

/** What is published, by its folder in `packages`, each before those that depend on it. */
export const published = ['core', 'react', 'server', 'sandbox', 'create-weavr-app']

/**
 * Builds the packages and packs what npm would get, with `publishConfig` applied.
 * @param {string} folder where the tarballs go; what was there is removed
 * @returns {Promise<{ code: number, output: string, tarballs: Record<string, string> }>} tarballs by the
 *   package's name
 */
export async function packPackages(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const built = await runCommand([process.execPath, 'scripts/build.mjs'], { quiet: true })
  if (built.code !== 0) return { ...built, tarballs: {} }
  const filters = published.map((name) => `--filter=./packages/${name}`)
  const packed = await runCommand(
    [...pnpm, ...filters, '--recursive', 'pack', '--pack-destination', folder],
    { quiet: true },
  )
  return { ...packed, tarballs: tarballsIn(folder) }
}

/**
 * Where each tarball is, once packed.
 * @param {string} folder
 * @returns {Record<string, string>} by the package's name
 */
export function tarballsIn(folder) {
  const tarballs = published.map((name) => {
    const manifest = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')
    /** @type {{ name: string, version: string }} */
    const { name: full, version } = JSON.parse(manifest)
    return [full, join(folder, `${full.replace('@', '').replace('/', '-')}-${version}.tgz`)]
  })
  return Object.fromEntries(tarballs)
}
