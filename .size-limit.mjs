import { broughtAlong, bundleOptions, external } from './bench/bundleOptions.mjs'

const entry = {
  path: 'packages/react/src/exports/index.ts',
  import: '{ WeavrSessionProvider, SessionExpiryPrompt, useManagedCards }',
  gzip: true,
  modifyEsbuildConfig: (config) => ({ ...config, ...bundleOptions }),
}

// The provider, the prompt and one resource: what the smallest useful app takes. docs/decisions/0008-size.md says why so.
export default [
  { ...entry, name: 'provider + prompt + useManagedCards', ignore: external, limit: '7.5 kB' },
  { ...entry, name: 'of which our own', ignore: [...external, ...broughtAlong], limit: '7.2 kB' },
]
