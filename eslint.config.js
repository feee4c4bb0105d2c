import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { fileNames } from './scripts/lint/fileNames.mjs'
import { floors } from './scripts/lint/floors.mjs'
import { surroundingRules } from './scripts/lint/surroundings.mjs'
import { requireReason } from './scripts/lint/requireReason.mjs'

const examples = ['examples/**']
const typescript = ['**/*.{ts,tsx}']
const scripts = ['**/*.{js,mjs}']
const tests = ['**/*.test.*', '**/*.test-d.*', '**/*.stories.*', 'packages/demo/e2e/**']
const react = [
  'packages/{react,demo}/src/**',
  'packages/sandbox/src/testing/**',
  '.storybook/**/*.{ts,tsx}',
  'examples/**/*.tsx',
]
/** Files whose default export a tool asks for. */
const askedFor = [
  '**/*.config.*',
  'examples/next/app/**/{page,layout}.tsx',
  'examples/jest/environment.js',
  'packages/demo/e2e/globalSetup.ts',
  '**/*.stories.tsx',
  '.storybook/**',
  'docs/.vitepress/**',
  '.size-limit.mjs',
]

export default defineConfig(
  globalIgnores([
    '**/dist*/**',
    '**/node_modules/**',
    '**/*.generated.*',
    '**/mockServiceWorker.js',
    'coverage/**',
    'reports/**',
    'storybook-static/**',
    '**/.stryker-tmp/**',
    '**/test-results/**',
    '**/.next/**',
    '**/next-env.d.ts',
    '**/playwright-report/**',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: scripts, extends: [tseslint.configs.recommended] },
  { files: examples, extends: [tseslint.configs.recommended] },
  {
    files: typescript,
    // Those are type-checked where their dependencies are: in the copies that `npm run examples` makes.
    ignores: examples,
    extends: [tseslint.configs.recommendedTypeChecked],
    // One program for all packages: a program for each would read and check the floors below it again.
    languageOptions: {
      parserOptions: { project: './tsconfig.eslint.json', tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: [...typescript, ...scripts],
    plugins: { 'weavr-kit': { rules: { 'require-reason': requireReason } } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'weavr-kit/require-reason': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 8 },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  {
    files: typescript,
    ignores: examples,
    rules: {
      // A promise that nobody waits for says so with `void`; a handler may be async.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/unbound-method': 'off', // Factories and closures: nothing here has a `this` to lose.
      '@typescript-eslint/require-await': 'off', // An async function may promise without waiting.
    },
  },
  { files: ['packages/{core,react,server}/src/**'], ignores: tests, rules: { 'no-console': 'error' } },
  { files: react, extends: [reactHooks.configs.flat.recommended] },
  { files: tests, rules: { 'max-lines': 'off' } },
  { files: askedFor, rules: { 'no-restricted-exports': 'off' } },
  floors,
  surroundingRules,
  fileNames,
  // Bundlers find a file without its extension, as most apps write it.
  { files: examples, rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
)
