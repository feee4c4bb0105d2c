import { compileExamples } from '../compileExamples.js'
import type { Page } from './describeReference.mjs'

/** What TypeScript says of a name that a piece of code leaves to its reader. */
const leftOpen = [2304, 2552, 18_004]

/**
 * Compiles the examples of all pages. Of a piece, names that it does not have are the reader's own; of all else
 * it is checked as strictly.
 */
export function checkExamples(pages: ReadonlyMap<string, Page>) {
  const examples = [...pages].flatMap(([page, { example }]) =>
    example?.code
      ? [{ page, line: 1, text: `\n${example.isWhole ? example.code : asModule(example.code)}` }]
      : [],
  )
  const isWhole = (page: string) => pages.get(page)?.example?.isWhole === true
  return {
    count: examples.length,
    whole: examples.filter(({ page }) => isWhole(page)).length,
    mistakes: compileExamples(examples).filter(({ page, code }) => isWhole(page) || !leftOpen.includes(code)),
  }
}

/** A piece stands within a function, where it may wait and return; imports stand before it. */
function asModule(code: string): string {
  if (/^export /m.test(code)) return code
  const lines = code.split('\n')
  const end = lines.findLastIndex((line) => line.startsWith('import ')) + 1
  return [...lines.slice(0, end), 'export async function example() {', ...lines.slice(end), '}'].join('\n')
}
