import { existsSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions, defaultServerConditions, type Plugin } from 'vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import type { BrowserCommand } from 'vitest/node'
import { chromiumArgs, findChromium } from './scripts/chromium.mjs'
import { gather } from './scripts/gather.mjs'
import { root } from './scripts/runCommand.mjs'
import { secureUiCommands } from './scripts/secureUiCommands.mjs'

/**
 * First in every `exports` entry of our packages: tests, stories and the demo run from source, without a
 * build.
 */
const source = '@weavr-kit/source'
const clientConditions = [source, ...defaultClientConditions]
const serverConditions = [source, ...defaultServerConditions]

/** Both TypeScripts own the name `tsc`, so the one that checks is named by its file. */
const typescript7 = join(root, 'node_modules/typescript-7/bin/tsc')

// Named beforehand, because a dependency that Vite discovers during a run reloads the page under the running
// test.
const reactDeps = ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client']
const testDeps = [
  '@testing-library/jest-dom/vitest',
  '@testing-library/react',
  '@testing-library/user-event',
  '@radix-ui/react-dialog',
  'axe-core',
  'msw',
  'msw/browser',
]
const packageDeps = [
  '@weavr-kit/core > jwt-decode',
  '@weavr-kit/core > openapi-fetch',
  '@weavr-kit/core > zustand/vanilla',
  '@weavr-kit/core > zustand/vanilla/shallow',
  '@weavr-kit/react > @tanstack/react-query',
  '@weavr-kit/react > ibantools',
  '@weavr-kit/react > zustand',
  '@weavr-kit/sandbox > ajv',
  '@weavr-kit/sandbox > ajv-formats',
  '@weavr-kit/sandbox > hono',
  '@weavr-kit/sandbox > jose',
]
const storyDeps = ['storybook/test', 'storybook/internal/csf']

// What the kit keeps in a module hangs on an object that is the test's own
// (docs/decisions/0012-module-state.md), so files may share loaded ones: loading them anew for each took four
// fifths of the time.
const unit = [
  'packages/{core,server,sandbox,demo,create-weavr-app}/**/*.test.ts',
  'packages/react/**/*.test.ts',
  'scripts/**/*.test.ts',
]
const notUnit = ['**/node_modules/**', '**/dist/**', '**/*.browser.test.*', '**/*.dom.test.*']

const notDom = ['**/node_modules/**', '**/dist/**', '**/*.browser.test.*']

// Limits keep a run from hanging; none of them is what a test asserts, so a busy machine reaches none. Projects
// inherit nothing: each takes them.
const limits = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 15_000 } } }

const node: TestProjectInlineConfiguration = {
  resolve: { conditions: serverConditions },
  ssr: { resolve: { conditions: serverConditions } },
  test: {
    name: 'node',
    ...limits,
    environment: 'node',
    isolate: false,
    include: unit,
    exclude: notUnit,
    pool: 'threads',
  },
}

const dom: TestProjectInlineConfiguration = {
  plugins: [react()],
  // Node's conditions: jsdom runs on Node's modules, and msw/node does not exist under `browser`.
  resolve: { conditions: serverConditions },
  ssr: { resolve: { conditions: serverConditions } },
  test: {
    name: 'dom',
    ...limits,
    environment: 'jsdom',
    isolate: false,
    pool: 'threads',
    include: ['packages/react/**/*.test.tsx', 'packages/**/*.dom.test.{ts,tsx}'],
    exclude: [...notDom, 'packages/react/react-18/**'],
    setupFiles: ['./vitest.dom.setup.ts'],
  },
}

/**
 * The oldest React we support, under the components and the hooks that stand for all: every package that sees
 * React comes from one folder.
 */
const react18: TestProjectInlineConfiguration = {
  ...dom,
  resolve: {
    ...dom.resolve,
    alias: [
      {
        find: /^(react|react-dom|zustand|@tanstack\/react-query|@testing-library\/react)(?=$|\/)/,
        replacement: join(root, 'packages/react/react-18/node_modules/$1'),
      },
    ],
  },
  test: {
    ...dom.test,
    name: 'react-18',
    // Of what is only loaded, no import is led to that folder.
    server: { deps: { inline: [/@tanstack\/react-virtual/] } },
    exclude: notDom,
    include: [
      'packages/react/src/{session,components,secure,inspector}/**/*.test.tsx',
      'packages/react/src/resources/managed-cards/*.test.tsx',
      'packages/react/react-18/*.test.tsx',
    ],
  },
}

const browser: TestProjectInlineConfiguration = {
  plugins: [react()],
  resolve: { conditions: clientConditions },
  optimizeDeps: { include: [...reactDeps, ...testDeps, ...packageDeps] },
  test: {
    name: 'browser',
    ...limits,
    isolate: false,
    include: ['packages/**/*.browser.test.{ts,tsx}'],
    setupFiles: ['./vitest.dom.setup.ts'],
    browser: { ...chromium(), commands: secureUiCommands },
  },
}

const types: TestProjectInlineConfiguration = {
  test: {
    name: 'types',
    include: [],
    typecheck: {
      enabled: true,
      only: true,
      checker: typescript7,
      include: ['packages/**/*.test-d.{ts,tsx}'],
      tsconfig: './tsconfig.types.json',
    },
  },
}

/**
 * The lists of resources are right before the first test, and while somebody watches: a file that comes or
 * goes changes them.
 */
function gathered(): Plugin {
  gather()
  return {
    name: 'gathered',
    configureServer: ({ watcher }) => void watcher.on('add', gather).on('unlink', gather),
  }
}

export default defineConfig(async () => ({
  plugins: [gathered()],
  resolve: { conditions: clientConditions },
  ssr: { resolve: { conditions: serverConditions } },
  test: {
    passWithNoTests: true,
    // Vitest leaves a core free by default; a machine with two would run everything one by one.
    maxWorkers: '100%',
    projects: [node, dom, react18, browser, types, ...(await storybook())],
    coverage: {
      include: ['packages/*/src/**'],
      exclude: ['**/*.test*', '**/*.stories.*', '**/*.generated.ts'],
    },
  },
}))

function chromium(): NonNullable<TestProjectInlineConfiguration['test']>['browser'] {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { executablePath: findChromium()?.executablePath, args: chromiumArgs },
    }),
    instances: [{ browser: 'chromium' }],
  }
}

/**
 * Lets a story be seen with the payer's own settings, such as forced colours, which no script in a page can
 * switch on.
 */
const emulateMedia: BrowserCommand<
  [media: { forcedColors: 'active' | 'none'; reducedMotion: 'reduce' | 'no-preference' }]
> = ({ page }, media) => page.emulateMedia(media)

/** Every story is a test: it must render, its play function must pass, and axe must find nothing. */
async function storybook(): Promise<TestProjectInlineConfiguration[]> {
  if (!existsSync(join(root, '.storybook/main.ts'))) return []
  const { storybookTest } = await import('@storybook/addon-vitest/vitest-plugin')
  return [
    {
      plugins: [await storybookTest({ configDir: join(root, '.storybook') })],
      resolve: { conditions: clientConditions },
      optimizeDeps: { include: [...reactDeps, ...testDeps, ...packageDeps, ...storyDeps] },
      // One page for all files: every story builds its own stage, and loading the kit again for each file
      // took half the time.
      test: {
        name: 'storybook',
        ...limits,
        isolate: false,
        browser: { ...chromium(), commands: { emulateMedia } },
      },
    },
  ]
}
