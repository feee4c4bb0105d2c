import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compareApi } from './compareApi.mjs'
import { describeApi } from './describeApi.mjs'

const home = mkdtempSync(join(tmpdir(), 'describe-api-'))
afterAll(() => rmSync(home, { recursive: true }))

const target = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })
const manifest = {
  name: '@example/kit',
  peerDependencies: { react: '^19.0.0', '@example/below': 'workspace:>=1.0.0' },
  peerDependenciesMeta: { '@example/below': { optional: true } },
  publishConfig: {
    exports: { '.': target('index'), './more': target('more'), './kit.css': './dist/kit.css' },
  },
}

const files = {
  'index.d.ts': `export { open, closed as shut } from './doors.js'
export * as Door from './parts.js'
export type { Both } from './doors.js'`,
  'more.d.ts': `export { open } from './doors.js'\nexport { Knob as Handle } from './parts.js'`,
  'doors.d.ts': `import type { Way } from './Way.js'
/** Opens it. */
export declare function open(way: Way): import("./Way.js").Width
export declare const closed: boolean
export interface Both {
  /** How wide. */
  width: number
}
interface Secret {
  key: string
}`,
  'parts.d.ts': `export declare const Knob: 'knob'\nexport interface Knob {\n  round: true\n}`,
  'Way.d.ts': `interface Step {\n  far: number\n}\nexport interface Way {\n  steps: Step[]\n}\nexport type Width = 1 | 2`,
}

let count = 0
function describePackage(changes: Record<string, string> = {}) {
  const folder = join(home, String(count++))
  const all = { 'package.json': JSON.stringify(manifest) }
  for (const [name, text] of Object.entries({ ...files, ...changes }))
    Object.assign(all, { [`dist/${name}`]: text })
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return describeApi(folder)
}

describe('what a package shows', () => {
  const before = describePackage()

  it('is each name with its type, by entry point, and what stands behind', () => {
    expect(before.split(/\n\n+/)).toEqual([
      '# @example/kit',
      'Written by `npm run api`. A change here is a change for users: it needs a changeset.',
      '* file `./kit.css`\n* needs `react` ^19.0.0\n* may use `@example/below` >=1.0.0',
      '## @example/kit',
      "```ts\n// as Door.Knob\nconst Knob: 'knob';\ninterface Knob {\n    round: true;\n}",
      '// as shut\nconst closed: boolean;',
      'function open(way: Way): Width;',
      'interface Both {\n    width: number;\n}\n```',
      '## @example/kit/more',
      "```ts\nexport { Door.Knob as Handle } from '@example/kit'",
      "export { open } from '@example/kit'\n```",
      '## Not exported, but mentioned above',
      '```ts\ninterface Step {\n    far: number;\n}',
      'interface Way {\n    steps: Step[];\n}',
      'type Width = 1 | 2;\n```\n',
    ])
  })

  it('stays the same when comments, files or what nobody sees change', () => {
    const moved = {
      'doors.d.ts': files['doors.d.ts']
        .replaceAll('./Way.js', './ways/Way.js')
        .replace('How wide', 'In metres')
        .replace('key: string', 'key: number'),
      'ways/Way.d.ts': files['Way.d.ts'],
    }
    expect(compareApi(before, describePackage(moved))).toBe('')
  })

  it('changes with a type two steps behind a name', () => {
    const now = describePackage({ 'Way.d.ts': files['Way.d.ts'].replace('far: number', 'far: string') })
    expect(compareApi(before, now)).toBe(
      '- ```ts\n- interface Step {\n-     far: number;\n- }\n\n+ ```ts\n+ interface Step {\n+     far: string;\n+ }',
    )
  })

  it('changes with a name that goes, and one that comes', () => {
    const now = describePackage({ 'more.d.ts': `export { closed } from './doors.js'` })
    expect(compareApi(before, now)).toContain("- export { open } from '@example/kit'")
    expect(compareApi(before, now)).toContain("+ export { shut as closed } from '@example/kit'")
  })

  it('says that a package is not built', () => {
    const folder = join(home, 'unbuilt')
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    expect(() => describeApi(folder)).toThrow('Is it built?')
  })
})

it('never calls two texts alike that are not', () => {
  expect(compareApi('a\n\nb', 'b\n\na')).toBe('The order is another.')
})
