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
      'packages/core/src/ways-in/*.test.ts',
      'packages/core/src/step-up/*.test.ts',
      'packages/core/src/api/createAuthorizedFetch*.test.ts',
    ],
    // A history that finds a fault is shortened before it fails, which takes longer than all other tests
    // together.
    exclude: ['**/soak/**', '**/session.property.test.ts'],
    // Every mutant is run through every test, so the join's laws are tried on fewer values.
    env: { SESSION_PROPERTY_RUNS: '10' },
  },
})
