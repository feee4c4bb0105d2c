import { defineConfig } from '@playwright/test'
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs'

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/globalSetup.ts',
  outputDir: 'test-results',
  // Each worker has its own server, proxy and sandbox, and with them its own time.
  workers: 2,
  fullyParallel: true,
  // On a machine that is far too busy a connection may be closed while it is reused; once more, and it is
  // told as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  // As in vite.config.ts: limits keep a run from hanging, and none is what a test asserts.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // No traces by default: they cost half of the time. Ask for one with `--trace on`.
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: findChromium()?.executablePath, args: chromiumArgs },
  },
})
