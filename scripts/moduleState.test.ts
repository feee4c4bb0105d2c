import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './runCommand.mjs'

const list = 'docs/decisions/0012-module-state.md'

/**
 * At the start of a line: a `let`, or a collection that begins empty. One that is filled there and then is a
 * constant.
 */
const states =
  /^(?:export )?(?:let (\w+)|const (\w+)(?::[^=]+)? = new (?:Weak)?(?:Map|Set)(?:<[^;]*?>)?\(\))/gm

it('lists what lives as long as its module', () => {
  const found = ['core', 'react', 'server', 'sandbox']
    .map((name) => join('packages', name, 'src'))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|test-d|stories|generated)\.|\.test\.kit\./.test(file))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(states)].map(
        ([, one, other]) => `\`${one ?? other}\` in \`${file}\``,
      ),
    )
  const listed = [...readFileSync(join(root, list), 'utf8').matchAll(/^\| (`\w+` in `[^`]+`) /gm)].map(
    ([, state]) => state,
  )
  expect(listed.length).toBeGreaterThan(0)
  expect(found.sort(), `The list in ${list}`).toEqual(listed.sort())
})
