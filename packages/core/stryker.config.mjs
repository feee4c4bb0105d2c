/**
 * Changes the session in every way a slip could, and asks whether a test notices. `npm run mutate` runs it
 * from the root.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'packages/core/vitest.stryker.config.ts' },
  mutate: ['packages/core/src/session/**/*.ts', '!**/*.test.*', '!**/*.test-d.*'],
  ignorePatterns: [
    '**/dist',
    'reports',
    'storybook-static',
    'docs',
    'bench',
    'packages/demo',
    'packages/react',
    'packages/server',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
  thresholds: { high: 95, low: 95, break: 95 },
}
