/**
 * The manual. Writes what is read from the sources, then serves it; `--build` builds it into
 * `docs/.vitepress/dist` with the stories beside it, `--reference` only writes.
 */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeReference } from './docs/writeReference.mjs'
import { root, runCommand } from './runCommand.mjs'

const startedAt = performance.now()
const isBuild = process.argv.includes('--build')
const stories = join(root, 'node_modules/.cache/docs-stories')
// The longest step first; it needs nothing of the others.
const building = isBuild ? buildStories() : undefined
say(`${await writeReference()} pages read from the sources`)

if (isBuild) {
  const pages = await step('pages', 'node_modules/vitepress/bin/vitepress.js', 'build', 'docs')
  if (pages === 0 && (await building) === 0) {
    cpSync(stories, join(root, 'docs/.vitepress/dist/stories'), { recursive: true })
    say('built: docs/.vitepress/dist')
  } else process.exitCode = 1
} else if (!process.argv.includes('--reference')) {
  const { createServer } = await import('vitepress')
  const server = await createServer(join(root, 'docs'))
  await server.listen()
  server.printUrls()
  console.log('  The stories in it are those of `npm run storybook`.')
}

function buildStories() {
  rmSync(stories, { recursive: true, force: true })
  return step(
    'stories',
    'node_modules/storybook/dist/bin/dispatcher.js',
    'build',
    '--quiet',
    '--output-dir',
    stories,
  )
}

/** @param {string} name @param {string[]} command */
async function step(name, ...command) {
  const { code, output } = await runCommand([process.execPath, ...command], { quiet: true })
  say(code === 0 ? name : `FAIL ${name}\n${output}`)
  return code
}

/** @param {string} text */
function say(text) {
  console.log(`${((performance.now() - startedAt) / 1000).toFixed(0)} s  ${text}`)
}
