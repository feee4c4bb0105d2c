import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The sandbox's kit loads Testing Library only when it is needed, which is too late for its own clean-up: that asks at once
    // for a global `afterEach`.
    globals: true,
    setupFiles: ['@testing-library/react'],
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'jsdom', environment: 'jsdom' } },
      { extends: true, test: { name: 'happy-dom', environment: 'happy-dom' } },
    ],
  },
})
