import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runCommand, tsc } from '../runCommand.mjs'

/** A name that a piece of code leaves to its reader. */
const leftOpen = /error TS(2304|2552|18004):/

/**
 * Compiles the examples of all pages as one program, as an app would that installed the packages. Of a piece, names
 * that it does not have are the reader's own; of all else it is checked as strictly.
 * @param {Map<string, import('./describeReference.mjs').Page>} pages
 * @returns {Promise<{ count: number, whole: number, failures: string[] }>}
 */
export async function checkExamples(pages) {
  const folder = join(root, 'node_modules/.cache/docs-examples')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  /** @type {Map<string, boolean>} */
  const written = new Map()
  for (const [path, { example }] of pages) {
    if (!example?.code) continue
    const name = path.replaceAll('/', '-')
    writeFileSync(join(folder, `${name}.tsx`), example.isWhole ? example.code : asModule(example.code))
    written.set(name, example.isWhole)
  }
  const config = {
    extends: '../../../tsconfig.base.json',
    compilerOptions: {
      noEmit: true,
      noUnusedLocals: false,
      declaration: false,
      declarationMap: false,
      types: ['node', 'vite/client'],
    },
    include: ['*.tsx'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const { output } = await runCommand([...tsc, '-p', join(folder, 'tsconfig.json'), '--pretty', 'false'], {
    quiet: true,
  })
  const failures = output.split('\n').filter((line) => {
    if (!line.includes(' error TS')) return false
    const name = /([\w-]+)\.tsx\(/.exec(line)?.[1] ?? ''
    return written.get(name) !== false || !leftOpen.test(line)
  })
  return { count: written.size, whole: [...written.values()].filter(Boolean).length, failures }
}

/** A piece stands within a function, where it may wait and return; imports stand before it. @param {string} code */
function asModule(code) {
  if (/^export /m.test(code)) return code
  const lines = code.split('\n')
  const end = lines.findLastIndex((line) => line.startsWith('import ')) + 1
  return [...lines.slice(0, end), 'export async function example() {', ...lines.slice(end), '}'].join('\n')
}
