import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const conditions = ['@weavr-kit/source', ...defaultServerConditions]

/** Only what guards the session, in plain Node: Stryker runs it once for each mutant. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    environment: 'node',
    isolate: false,
    include: [
      'packages/core/src/session/**/*.test.ts',
      'packages/core/src/createWeavr*.test.ts',
      'packages/core/src/api/createAuthorizedFetch*.test.ts',
    ],
    exclude: ['**/soak/**'],
    // Every mutant is run through every test: a few random histories each are enough, the other tests are sharper.
    env: { SESSION_PROPERTY_RUNS: '10', EVENTS: '300' },
  },
})
