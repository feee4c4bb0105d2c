import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './runCommand.mjs'

const notOurs = new Set([
  '.git',
  '.cache',
  '.stryker-tmp',
  'node_modules',
  'dist',
  'coverage',
  'reports',
  'storybook-static',
  'test-results',
])

/**
 * Every file and folder of ours, modules without their extension: an import of `./looks.js` finds `Looks.tsx`
 * too where case does not count. A style sheet is imported with its own.
 */
function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory()
        ? [relative(root, path), ...namesIn(path)]
        : [relative(root, path).replace(/(?<=[^/\\])\.(?!css$)\w+$/, '')]
    })
}

it('has no two names that differ in case alone, which macOS and Windows take for one', () => {
  const written = new Map<string, Set<string>>()
  for (const name of namesIn(root)) {
    const key = name.toLowerCase()
    written.set(key, (written.get(key) ?? new Set()).add(name))
  }
  expect(written.size).toBeGreaterThan(500)
  expect([...written.values()].filter((ways) => ways.size > 1).map((ways) => [...ways])).toEqual([])
})
