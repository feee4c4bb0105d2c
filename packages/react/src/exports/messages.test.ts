import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

/** What an app that takes one entry whole ships of ours: the files, and the text. */
async function bundle(entry: string) {
  const { metafile, outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    conditions: ['@weavr-kit/source', 'import'],
    external: ['react', 'react-dom', '@tanstack/react-query'],
    metafile: true,
    write: false,
  })
  const files = Object.keys(metafile.inputs).map((file) => file.replace(/.*\/packages\/|^packages\//, ''))
  return { files, text: outputFiles[0]!.text }
}

const translated = /\.(it|de)\.ts$|\/messages\/\w+\.ts$/

it.each(['./index.ts', './queries.ts', './inspector.ts'])(
  'leaves other languages out of %s',
  async (entry) => {
    const { files, text } = await bundle(entry)
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter((file) => translated.test(file))).toEqual([])
    expect(text).not.toMatch(/Angemeldet bleiben|Prolunga la sessione/)
  },
)

it.each([
  ['it', 'Prolunga la sessione', 'Angemeldet bleiben'],
  ['de', 'Angemeldet bleiben', 'Prolunga la sessione'],
])('is words alone in %s, and of one language', async (language, own, other) => {
  const { files, text } = await bundle(`../messages/${language}.ts`)
  expect(text).toContain(own)
  expect(text).not.toContain(other)
  const beside = files.filter((file) => !file.endsWith(`.${language}.ts`))
  expect(beside.sort()).toEqual(['react/src/internal/plural.ts', `react/src/messages/${language}.ts`])
})

it.each(['en', 'it', 'de'])('resolves @weavr-kit/react/messages/%s', (language) => {
  expect(import.meta.resolve(`@weavr-kit/react/messages/${language}`)).toMatch(
    new RegExp(String.raw`/src/messages/${language}\.ts$`),
  )
})
