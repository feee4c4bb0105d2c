import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { bundleOptions, external } from './bundleOptions.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * What a small app imports of each to keep somebody signed in (or, of the timer alone, to see that nobody is
 * there).
 */
const candidates = [
  {
    name: '@weavr-kit/react',
    code: `export { WeavrSessionProvider, SessionExpiryPrompt, useManagedCards } from '@weavr-kit/react'`,
  },
  {
    name: 'react-idle-timer',
    code: `export { IdleTimerProvider, useIdleTimerContext } from 'react-idle-timer'`,
  },
  { name: '@auth0/auth0-react', code: `export { Auth0Provider, useAuth0 } from '@auth0/auth0-react'` },
  { name: 'react-oidc-context', code: `export { AuthProvider, useAuth } from 'react-oidc-context'` },
  {
    name: '@clerk/clerk-react',
    code: `export { ClerkProvider, useAuth, useSession } from '@clerk/clerk-react'`,
  },
]

/**
 * @typedef {object} Size
 * @property {string} name
 * @property {string} version
 * @property {number} minBytes
 * @property {number} gzipBytes
 */

/**
 * Bundles every candidate in the same way, with the same externals.
 * @returns {Promise<{ sizes: Size[], whole: Size, components: Size[] }>} `whole`: everything that
 *   `@weavr-kit/react` exports, which nobody imports at once. `components`: what each adds to an app that has
 *   the provider already
 */
export async function measureSizes() {
  const sizes = []
  for (const { name, code } of candidates)
    sizes.push({ name, version: versionOf(name), ...(await weigh(code)) })
  const whole = {
    name: 'all of @weavr-kit/react',
    version: '',
    ...(await weigh(`export * from '@weavr-kit/react'`)),
  }
  return { sizes, whole, components: await measureComponents() }
}

/** @returns {Promise<Size[]>} */
async function measureComponents() {
  const index = ['components', 'index']
    .map((name) => readFileSync(`${root}/packages/react/src/exports/${name}.ts`, 'utf8'))
    .join('')
  const names = [...index.matchAll(/export \{\s*([A-Z]\w+),?[^}]*\} from '\.\.\/components\//g)].map(
    ([, name]) => name ?? '',
  )
  const weighWith = (/** @type {string} */ name) =>
    weigh(`export { WeavrSessionProvider${name && `, ${name}`} } from '@weavr-kit/react'`)
  const base = await weighWith('')
  const sizes = []
  for (const name of names.filter((name) => name !== 'WeavrSessionProvider').sort()) {
    const { minBytes, gzipBytes } = await weighWith(name)
    sizes.push({
      name,
      version: '',
      minBytes: minBytes - base.minBytes,
      gzipBytes: gzipBytes - base.gzipBytes,
    })
  }
  return sizes
}

/** @param {string} code */
async function weigh(code) {
  const { outputFiles } = await build({
    ...bundleOptions,
    stdin: { contents: code, resolveDir: root },
    external,
    write: false,
    logLevel: 'error',
  })
  const bundle = outputFiles[0]?.contents ?? new Uint8Array()
  return { minBytes: bundle.length, gzipBytes: gzipSync(bundle, { level: 9 }).length }
}

/** @param {string} name */
function versionOf(name) {
  const { resolve } = createRequire(import.meta.url)
  for (const folder of resolve.paths(name) ?? []) {
    try {
      return JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version
    } catch {
      continue // Not in this node_modules: the next one up.
    }
  }
  return ''
}
