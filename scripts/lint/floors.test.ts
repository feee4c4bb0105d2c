import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

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

const importRule = '@typescript-eslint/no-restricted-imports'
const use = (module: string) => `import { it } from '${module}'\nit()`

describe('imports that break a floor', () => {
  it.each([
    ['core/src/createWeavr.ts', 'react'],
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

describe('what surrounds the program', () => {
  const reads = {
    'no-restricted-globals': ['window.name', 'document.title', 'localStorage.length', 'navigator.onLine', 'performance.now()', 'setTimeout(Boolean)', 'globalThis.setInterval(Boolean)'],
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
    expect(await rulesBroken('packages/react/src/session/x.ts', 'export const it = setTimeout(Boolean)')).toContain('no-restricted-globals')
    expect(await rulesBroken('packages/react/src/session/x.ts', 'export const it = Date.now()')).toContain('no-restricted-properties')
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
    ['a value import of a type', 'packages/core/src/x.ts', `import { It } from './It.js'\nexport type X = It`, '@typescript-eslint/consistent-type-imports'],
    ['a suppression without a reason', 'packages/core/src/x.ts', '// eslint-disable-next-line eqeqeq\nexport const it = 1 == Number(2)', 'weavr-kit/require-reason'],
    ['a file that is too long', 'packages/core/src/x.ts', 'export {}\n'.repeat(301), 'max-lines'],
    ['a log line in a package', 'packages/core/src/x.ts', 'console.log(1)', 'no-console'],
  ])('refuses %s', async (_name, file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule)
  })

  it('takes a suppression that says why', async () => {
    const code = '// eslint-disable-next-line eqeqeq -- both may be undefined\nexport const it = 1 == Number(2)'
    expect(await rulesBroken('packages/core/src/x.ts', code)).toEqual([])
  })

  it('leaves default exports to files whose tool asks for one', async () => {
    expect(await rulesBroken('packages/react/src/components/prompt/X.stories.tsx', 'export default { title: "X" }')).toEqual([])
  })
})
