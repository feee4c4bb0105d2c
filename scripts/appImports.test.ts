import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './runCommand.mjs'

const filesIn = (folder: string, named: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => named.test(name) && !/(^|[\\/])(node_modules|dist)[\\/]/.test(name))
    .map((name) => join(root, folder, name))

/** What an app's author copies from. */
const shown = [
  ...['README.md', 'packages/react/README.md', 'packages/sandbox/README.md'].map((name) => join(root, name)),
  // But for a copy of core's README, which is for those without React.
  ...filesIn('docs', /\.md$/).filter((file) => !file.endsWith(join('docs', 'reference', 'core', 'index.md'))),
  ...filesIn('.storybook/docs', /\.mdx$/),
  ...filesIn('packages/react/src', /\.stories\.tsx$/),
  ...filesIn('packages/demo/src', /\.tsx?$/),
]

it('shows no app that imports core, which pnpm hides from whoever installed the package for React', () => {
  const importing = (name: string) =>
    shown.filter((file) => readFileSync(file, 'utf8').includes(`from '@weavr-kit/${name}'`))
  expect(importing('react').length).toBeGreaterThan(50)
  expect(importing('core').map((file) => relative(root, file))).toEqual([])
})
