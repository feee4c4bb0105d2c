import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import * as queries from './queries.js'

it('holds queries, mutations and their key, and nothing else', () => {
  // That none is missing, `resources.test.ts` proves.
  expect(Object.keys(queries).filter((name) => !/(Query|Mutation)$/.test(name))).toEqual(['weavrKey'])
})

it('runs under the react-server condition, without React and without TanStack Query at run time', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./queries.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@weavr-kit/source', 'react-server', 'import'],
    metafile: true,
    write: false,
  })
  expect(Object.keys(metafile.inputs).filter((file) => /node_modules\/(react|@tanstack)/.test(file))).toEqual(
    [],
  )
  const script = `${outputFiles[0]!.text}\nconsole.log(typeof managedCardsQuery)`
  expect(
    execFileSync(process.execPath, ['--conditions=react-server', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    }),
  ).toBe('function\n')
})
