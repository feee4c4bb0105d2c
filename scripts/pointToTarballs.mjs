import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Has an app take our packages from the tarballs, those beneath them too, as they would come from a registry.
 * @param {string} file its `package.json` @param {Record<string, string>} tarballs by the package's name
 * @returns {{ scripts: Record<string, string> }} what is in it now
 */
export function pointToTarballs(file, tarballs) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  const own = (/** @type {Record<string, string>} */ dependencies) =>
    Object.fromEntries(
      Object.entries(dependencies).map(([name, version]) => [
        name,
        name in tarballs ? `file:${tarballs[name]}` : version,
      ]),
    )
  const { dependencies = {}, devDependencies = {} } = manifest
  const pointed = { ...manifest, dependencies: own(dependencies), devDependencies: own(devDependencies) }
  const beneath = Object.entries(tarballs).filter(
    ([name]) => !(name in dependencies) && !(name in devDependencies),
  )
  pointed.overrides = Object.fromEntries(beneath.map(([name, tarball]) => [name, `file:${tarball}`]))
  writeFileSync(file, JSON.stringify(pointed, undefined, 2))
  return pointed
}
