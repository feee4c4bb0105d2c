import { broughtAlong, bundleOptions, external } from './bench/bundleOptions.mjs'

const entry = {
  path: 'packages/react/src/exports/index.ts',
  import: '{ WeavrSessionProvider, SessionExpiryPrompt, useManagedCards }',
  gzip: true,
  modifyEsbuildConfig: (config) => ({ ...config, ...bundleOptions }),
}

// The provider, the prompt and one resource: what the smallest useful app takes. What is reached, so that it cannot grow;
// the goal is 7.5 kB, of which 4.8 our own (npm run bench says how far it is).
export default [
  { ...entry, name: 'provider + prompt + useManagedCards', ignore: external, limit: '7.95 kB' },
  { ...entry, name: 'of which our own', ignore: [...external, ...broughtAlong], limit: '7.65 kB' },
]
