import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../runCommand.mjs'
import { page } from './markdown.mjs'

/** A list of `docs/decisions`. @returns {import('./describeReference.mjs').Page} */
export function decisionsPage() {
  const folder = join(root, 'docs/decisions')
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const title = /^# (?:\d+\.? )?(.*)$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1]
      return `- [${title}](/decisions/${file})`
    })
  return {
    title: 'Decisions',
    description: 'What was decided while the kit was made, and why.',
    text: page('# Decisions', 'What was decided while the kit was made, and why.', lines.join('\n')),
  }
}
