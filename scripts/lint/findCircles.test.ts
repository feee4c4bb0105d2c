import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCircles, readImports } from './findCircles.mjs'

const packages = new URL('../../packages/', import.meta.url).pathname
const names = ['core', 'react', 'server', 'sandbox', 'demo']

/** Of a package, or of a folder in it: its sources, tests and stories. */
function filesOf(folder: string): string[] {
  return readdirSync(join(packages, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : filesOf(path)
    return /\.(tsx?|mjs)$/.test(entry.name) ? [join(packages, path)] : []
  })
}

/** The files that packages offer, by what is written to import them. */
function entriesOf(name: string): [string, string][] {
  const { exports = {} } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as {
    exports?: Record<string, unknown>
  }
  return Object.entries(exports).flatMap(([path, target]) => {
    const source = (target as Record<string, string> | null)?.['@weavr-kit/source']
    return source ? [[join('@weavr-kit', name, path), join(packages, name, source)]] : []
  })
}

const files = new Set(names.flatMap(filesOf))
const importsOf = readImports(files, Object.fromEntries(names.flatMap(entriesOf)))

describe('the house', () => {
  it.each(names)('is read: %s', (name) => {
    const own = filesOf(name)
    expect(own.length).toBeGreaterThan(5)
    expect(
      own.flatMap(importsOf).filter((file) => file.startsWith(join(packages, name))).length,
    ).toBeGreaterThan(own.length / 2)
  })

  it('is read through the names of its packages', () => {
    expect(filesOf('react').flatMap(importsOf)).toContain(join(packages, 'core/src/exports/index.ts'))
  })

  it('has no circle of imports, of types neither', () => {
    expect(
      findCircles([...files], importsOf).map((circle) => circle.map((file) => file.slice(packages.length))),
    ).toEqual([])
  })
})

describe('a circle', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'circles-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  function circlesOf(sources: Record<string, string>): string[][] {
    const written = Object.entries(sources).map(([name, text]) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    })
    const found = findCircles(
      written,
      readImports(new Set(written), { '@weavr-kit/made-up': join(folder, 'index.ts') }),
    )
    return found.map((circle) => circle.map((file) => file.slice(folder.length + 1)))
  }

  it.each([
    ['of values', "import { b } from './b.js'", "import { a } from './a.js'"],
    ['of types', "import type { B } from './b.js'", "import type { A } from './a.js'"],
    ['of what is handed on', "export * from './b.js'", "export { a } from './a.js'"],
    ['of what is loaded later', "void import('./b.js')", "import { a } from './a.js'"],
  ])('%s is found', (_, a, b) => {
    expect(circlesOf({ 'a.ts': a, 'b.ts': b, 'c.ts': "import './a.js'" })).toEqual([['a.ts', 'b.ts']])
  })

  it('is found over several files and kinds of files, and through the name of a package', () => {
    const sources = {
      'a.tsx': "import './b.js'",
      'b.mjs': "import '@weavr-kit/made-up'",
      'index.ts': "export * from './c.js'",
      'c.ts': "import { a } from './a.js'",
    }
    expect(circlesOf(sources)).toEqual([['a.tsx', 'b.mjs', 'c.ts', 'index.ts']])
  })

  it('is found of a file with itself, and two are told apart', () => {
    expect(
      circlesOf({
        'a.ts': "import './a.js'",
        'b.ts': "import './c.js'",
        'c.ts': "import './b.js'\nimport './a.js'",
      }),
    ).toEqual([['a.ts'], ['b.ts', 'c.ts']])
  })

  it('is not what several files import, nor what is in a comment', () => {
    expect(
      circlesOf({
        'a.ts': "import './c.js'",
        'b.ts': "import './c.js'\nimport './a.js'",
        'c.ts': "// import './a.js'\nexport const c = \"import './b.js'\"",
      }),
    ).toEqual([])
  })
})
