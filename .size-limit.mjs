import { bundleOptions, external } from './bench/bundleOptions.mjs'

// The provider, the prompt and one resource: what the smallest useful app takes. docs/decisions/0008-size.md says why so.
export default [
  {
    name: 'provider + prompt + useManagedCards',
    path: 'packages/react/src/exports/index.ts',
    import: '{ WeavrSessionProvider, SessionExpiryPrompt, useManagedCards }',
    gzip: true,
    ignore: external,
    limit: '9.5 kB',
    modifyEsbuildConfig: (config) => ({ ...config, ...bundleOptions }),
  },
]
