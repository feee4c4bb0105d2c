import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import * as inspector from './inspector.js'

it('exports these names, and loads where there is no page', () => {
  expect(typeof document).toBe('undefined')
  expect(Object.keys(inspector).sort()).toEqual([
    'WeavrSessionInspector',
    'useInspection',
    'useSessionInspector',
  ])
})

/** The files of ours that a bundle of this entry holds. */
async function filesBehind(entry: string) {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@weavr-kit/source', 'import'],
    external: ['react', 'react-dom', '@tanstack/react-query'],
    metafile: true,
    write: false,
  })
  return Object.keys(metafile.inputs).filter((file) => file.includes('/inspector/'))
}

it('is in its own entry, and in no other', async () => {
  expect(await filesBehind('./inspector.ts')).toContainEqual(
    expect.stringContaining('/inspector/createInspector.ts'),
  )
  expect(await filesBehind('./index.ts')).toEqual([])
  expect(await filesBehind('./queries.ts')).toEqual([])
})

it.each(['@weavr-kit/react/inspector', '@weavr-kit/react/inspector.css'])('resolves %s', (name) => {
  expect(import.meta.resolve(name)).toMatch(/\/src\/(exports\/inspector\.ts|inspector\/inspector\.css)$/)
})
