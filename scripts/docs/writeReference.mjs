import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../runCommand.mjs'
import { describeReference } from './describeReference.mjs'
import { frontmatter } from './markdown.mjs'

/** Writes `docs/reference` anew: what the manual shows of the sources. Not in git. */
export async function writeReference() {
  const { pages, groups } = await describeReference()
  const folder = join(root, 'docs/reference')
  rmSync(folder, { recursive: true, force: true })
  for (const [path, page] of pages) {
    const file = join(root, 'docs', `${path}.md`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, frontmatter(page))
  }
  writeFileSync(join(folder, 'sidebar.json'), JSON.stringify(groups))
  return pages.size
}
