import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../runCommand.mjs'

/** What `docs/errors.md` says of a code in its tables and paragraphs. @returns {Map<string, string>} */
export function readErrorWords() {
  const text = readFileSync(join(root, 'docs/errors.md'), 'utf8')
  const rows = text.matchAll(/^\| <a id="[^"]*"><\/a>`([^`]*)` \| (.*) \|$/gm)
  const paragraphs = text.matchAll(/^### ([A-Z\d_]+)\n([^]*?)(?=\n\n|\n#)/gm)
  return new Map(
    [...rows, ...paragraphs].map(([, code = '', words = '']) => [
      code,
      // The page is at home there.
      words.replaceAll('\n', ' ').replaceAll('](#', '](/errors.md#'),
    ]),
  )
}
