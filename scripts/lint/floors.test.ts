import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { beforeAll, describe, expect, it } from 'vitest'

// The real configuration, without type information: the files below exist only here.
const eslint = new ESLint({
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: false } } },
  ],
})

async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? []
}

// Reading the configuration and its plugins takes seconds on a busy machine, and is nobody's test.
beforeAll(() => rulesBroken('packages/core/src/createWeavr.ts', ''))

const importRule = '@typescript-eslint/no-restricted-imports'
const use = (module: string) => `import { it } from '${module}'\nit()`

describe('imports that break a floor', () => {
  it.each([
    ['core/src/createWeavr.ts', 'react'],
    ['create-weavr-app/src/writeApp.ts', '@weavr-kit/core'],
    ['create-weavr-app/src/writeApp.ts', 'prompts'],
    ['core/src/createWeavr.ts', '@tanstack/react-query'],
    ['core/src/createWeavr.ts', '@weavr-kit/react'],
    ['core/src/createWeavr.ts', '@weavr-kit/sandbox'],
    ['core/src/session/createSession.test.ts', 'react'],
    ['core/src/errors/ApiError.ts', '../platform/Platform.js'],
    ['core/src/errors/ApiError.ts', '../session/Session.js'],
    ['core/src/contract/ContractOperation.ts', '../errors/ApiError.js'],
    ['core/src/platform/browserPlatform.ts', '../session/Session.js'],
    ['core/src/platform/browserPlatform.ts', '../api/createApi.js'],
    ['core/src/api/createApi.ts', '../session/createSession.js'],
    ['core/src/api/createApi.ts', '../session/SessionState.js'],
    ['core/src/api/createApi.ts', '../createWeavr.js'],
    ['core/src/api/createApi.ts', '../exports/index.js'],
    ['core/src/session/createSession.ts', '../api/createApi.js'],
    ['core/src/session/deeper/createSession.ts', '../../api/createApi.js'],
    ['core/src/session/createSession.ts', '../createWeavr.js'],
    ['core/src/session/createSession.ts', '../Weavr.js'],
    ['core/src/session/createSession.ts', '../ways-in/signIn.js'],
    ['core/src/api/createApi.ts', '../ways-in/acceptInvite.js'],
    ['core/src/api/createApi.ts', '../step-up/stepUpOf.js'],
    ['core/src/ways-in/signIn.ts', '../createWeavr.js'],
    ['core/src/ways-in/signIn.ts', '../step-up/stepUpOf.js'],
    ['core/src/step-up/stepUpOf.ts', '../ways-in/signIn.js'],
    ['core/src/step-up/stepUpOf.ts', '../WeavrOptions.js'],
    ['server/src/calls/x.ts', '../store/x.js'],
    ['server/src/calls/x.ts', '../proxy/x.js'],
    ['server/src/store/x.ts', '../seal/x.js'],
    ['server/src/seal/x.ts', '../store/x.js'],
    ['server/src/limits/x.ts', '../budget/x.js'],
    ['server/src/budget/x.ts', '../limits/x.js'],
    ['server/src/tickets/x.ts', '../cookies/x.js'],
    ['server/src/cookies/x.ts', '../proxy/x.js'],
    ['server/src/signals/x.ts', '../proxy/x.js'],
    ['server/src/proxy/x.ts', '../node/x.js'],
    ['react/src/internal/x.ts', '../provider/x.js'],
    ['react/src/provider/x.ts', '../session/x.js'],
    ['react/src/provider/x.ts', '../components/prompt/x.js'],
    ['react/src/session/x.ts', '../resources/managed-cards/x.js'],
    ['react/src/session/x.ts', '../components/prompt/x.js'],
    ['react/src/resources/managed-cards/x.ts', '../managed-accounts/x.js'],
    ['react/src/resources/managed-cards/x.ts', '../../components/prompt/x.js'],
    ['react/src/resources/managed-cards/x.ts', '../../secure/x.js'],
    ['react/src/secure/x.ts', '../resources/managed-cards/x.js'],
    ['react/src/components/prompt/x.tsx', '../../exports/index.js'],
    ['react/src/components/prompt/x.tsx', '../../messages/it.js'],
    ['react/src/components/prompt/x.tsx', '../../inspector/x.js'],
    ['react/src/internal/x.ts', '../inspector/x.js'],
    ['react/src/provider/x.ts', '../inspector/x.js'],
    ['react/src/session/x.ts', '../inspector/x.js'],
    ['react/src/resources/managed-cards/x.ts', '../../inspector/x.js'],
    ['react/src/secure/x.ts', '../inspector/x.js'],
    ['react/src/inspector/x.tsx', '../exports/index.js'],
    ['react/src/components/prompt/x.tsx', '@weavr-kit/sandbox/testing'],
    ['react/src/components/prompt/x.tsx', '@weavr-kit/server'],
    ['server/src/createWeavrProxy.ts', '@weavr-kit/react'],
    ['server/src/createWeavrProxy.ts', '@weavr-kit/sandbox'],
    ['server/src/createWeavrProxy.ts', 'react'],
    ['sandbox/src/api/x.ts', 'react'],
    ['sandbox/src/api/x.ts', '@weavr-kit/react'],
    ['sandbox/src/testing/x.tsx', '@weavr-kit/demo'],
    ['react/src/provider/x.ts', '../../../core/src/createWeavr.js'],
    ['react/src/provider/x.ts', '@weavr-kit/core/src/createWeavr.js'],
    ['react/src/provider/x.ts', './WeavrContext'],
  ])('%s ← %s', async (file, module) => {
    expect(await rulesBroken(`packages/${file}`, use(module))).toContain(importRule)
  })
})

describe('imports that stand on a lower floor', () => {
  it.each([
    ['core/src/createWeavr.ts', './session/createSession.js'],
    ['core/src/session/createSession.ts', '../platform/Platform.js'],
    ['core/src/ways-in/signIn.ts', '../Weavr.js'],
    ['core/src/step-up/stepUpOf.ts', '../api/isWeavrError.js'],
    ['core/src/session/createSession.ts', 'zustand/vanilla'],
    ['core/src/session/createSession.property.test.ts', '@weavr-kit/sandbox/testing'],
    ['react/src/provider/x.ts', '../internal/x.js'],
    ['react/src/resources/managed-cards/x.ts', '../../internal/x.js'],
    ['react/src/resources/managed-cards/x.ts', '../../provider/x.js'],
    ['react/src/components/prompt/x.tsx', '../../session/x.js'],
    ['react/src/inspector/x.tsx', '../components/prompt/x.js'],
    ['react/src/inspector/x.tsx', '../internal/x.js'],
    ['react/src/components/prompt/x.test.tsx', '@weavr-kit/sandbox/testing'],
    ['server/src/createWeavrProxy.ts', '@weavr-kit/core/contract'],
    ['sandbox/src/testing/x.tsx', '@weavr-kit/react'],
  ])('%s ← %s', async (file, module) => {
    expect(await rulesBroken(`packages/${file}`, use(module))).toEqual([])
  })

  it('lets the client know the name of an intent, as a type', async () => {
    const code = `import type { RequestIntent } from '../session/SessionState.js'\nexport type Intent = RequestIntent`
    expect(await rulesBroken('packages/core/src/api/createApi.ts', code)).toEqual([])
  })
})

describe('the floors of the sandbox', () => {
  const floors = [
    ['state'],
    ['answers', 'records', 'ledger', 'tokens'],
    ['otp'],
    ['context'],
    ['payments', 'people', 'agenda', 'pipeline', 'faults'],
    ['push'],
    ['api', 'simulator'],
    ['secure-ui', 'seeds'],
    ['createSandbox'],
    ['node', 'msw', 'testing'],
    ['exports'],
  ]
  const rooms = floors.flat()
  const pathOf = (room: string) => (room === 'createSandbox' ? 'createSandbox.js' : `${room}/x.js`)

  /** The rooms that a file may not import, of all the others. */
  async function closedTo(filePath: string, from: string, others: string[]): Promise<string[]> {
    const code = others
      .map((room, index) => `import { it as it${index} } from '${from}${pathOf(room)}'\n`)
      .join('')
    const [result] = await eslint.lintText(
      `${code}export const all = [${others.map((_, index) => `it${index}`).join(', ')}]\n`,
      { filePath },
    )
    return (
      result?.messages
        .filter(({ ruleId }) => ruleId === importRule)
        .map(({ line }) => others[line - 1] ?? '') ?? []
    )
  }

  it.each(rooms)('%s stands on what lies beneath it, and knows nothing else', async (room) => {
    const height = floors.findIndex((floor) => floor.includes(room))
    const others = rooms.filter((other) => other !== room)
    const beneath = floors.slice(0, height).flat()
    const [file, from] = room === 'createSandbox' ? ['createSandbox.ts', './'] : [`${room}/x.ts`, '../']
    expect(await closedTo(`packages/sandbox/src/${file}`, from, others)).toEqual(
      others.filter((other) => !beneath.includes(other)),
    )
  })

  it('hold for the folders in a room', async () => {
    expect(
      await closedTo('packages/sandbox/src/payments/wires/x.ts', '../../', [
        'state',
        'agenda',
        'api',
        'createSandbox',
      ]),
    ).toEqual(['agenda', 'api', 'createSandbox'])
  })
})

describe('what surrounds the program', () => {
  const reads = {
    'no-restricted-globals': [
      'window.name',
      'document.title',
      'localStorage.length',
      'navigator.onLine',
      'performance.now()',
      'setTimeout(Boolean)',
      'globalThis.setInterval(Boolean)',
    ],
    'no-restricted-properties': ['Date.now()'],
    'no-restricted-syntax': ['new Date()'],
  }

  it.each(Object.entries(reads).flatMap(([rule, codes]) => codes.map((code) => [code, rule] as const)))(
    'core may not ask %s outside platform',
    async (code, rule) => {
      expect(await rulesBroken('packages/core/src/session/x.ts', `export const it = ${code}`)).toContain(rule)
      expect(await rulesBroken('packages/core/src/platform/x.ts', `export const it = ${code}`)).toEqual([])
    },
  )

  it('leaves timers and storage to the session in react, too', async () => {
    expect(
      await rulesBroken('packages/react/src/session/x.ts', 'export const it = setTimeout(Boolean)'),
    ).toContain('no-restricted-globals')
    expect(await rulesBroken('packages/react/src/session/x.ts', 'export const it = Date.now()')).toContain(
      'no-restricted-properties',
    )
  })

  it.each([
    'new Intl.NumberFormat()',
    'new Intl.DateTimeFormat(undefined, { timeStyle: "short" })',
    'Intl.Collator()',
    '"a".localeCompare("b")',
    'new Date(0).toLocaleTimeString()',
    '(1).toLocaleString(undefined, {})',
  ])('nobody may write in the locale of the runtime: %s', async (code) => {
    for (const file of ['react/src/components/x.tsx', 'demo/src/x.tsx', 'sandbox/src/x.ts'])
      expect(await rulesBroken(`packages/${file}`, `export const it = ${code}`), file).toContain(
        'no-restricted-syntax',
      )
  })

  it.each([
    'new Intl.NumberFormat(locale)',
    'new Intl.Collator("en")',
    '"a".localeCompare("b", locale)',
    'new Date(0).toLocaleTimeString(locale)',
  ])('anybody may write in a locale that is said: %s', async (code) => {
    expect(
      await rulesBroken(
        'packages/react/src/components/x.tsx',
        `export const it = (locale: string) => [locale, ${code}]`,
      ),
    ).toEqual([])
  })

  it('lets anybody read a given date', async () => {
    expect(await rulesBroken('packages/core/src/session/x.ts', 'export const it = new Date(0)')).toEqual([])
  })
})

describe('habits', () => {
  it.each([
    ['a default export', 'packages/core/src/x.ts', 'export default 1', 'no-restricted-exports'],
    ['an inner barrel', 'packages/core/src/session/index.ts', 'export const it = 1', 'no-restricted-syntax'],
    ['a drawer', 'packages/react/src/session/utils.ts', 'export const it = 1', 'no-restricted-syntax'],
    ['a folder of drawers', 'packages/react/src/shared/it.ts', 'export const it = 1', 'no-restricted-syntax'],
    [
      'a value import of a type',
      'packages/core/src/x.ts',
      `import { It } from './It.js'\nexport type X = It`,
      '@typescript-eslint/consistent-type-imports',
    ],
    [
      'a suppression without a reason',
      'packages/core/src/x.ts',
      '// eslint-disable-next-line eqeqeq\nexport const it = 1 == Number(2)',
      'weavr-kit/require-reason',
    ],
    ['a file that is too long', 'packages/core/src/x.ts', 'export {}\n'.repeat(301), 'max-lines'],
    ['a log line in a package', 'packages/core/src/x.ts', 'console.log(1)', 'no-console'],
  ])('refuses %s', async (_name, file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule)
  })

  it('takes a suppression that says why', async () => {
    const code =
      '// eslint-disable-next-line eqeqeq -- both may be undefined\nexport const it = 1 == Number(2)'
    expect(await rulesBroken('packages/core/src/x.ts', code)).toEqual([])
  })

  it('leaves default exports to files whose tool asks for one', async () => {
    expect(
      await rulesBroken(
        'packages/react/src/components/prompt/X.stories.tsx',
        'export default { title: "X" }',
      ),
    ).toEqual([])
  })
})
