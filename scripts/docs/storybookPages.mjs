import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../runCommand.mjs'
import { readStories } from './readStories.mjs'

const folder = '.storybook/docs'

/**
 * The pages that Storybook has of its own, as pages of the manual: the text stays where it is.
 * @returns {Map<string, { title: string, description: string, text: string }>}
 */
export function storybookPages() {
  return new Map(['introduction'].map((name) => [`reference/${name}`, toPage(`${folder}/${name}.mdx`)]))
}

/** @param {string} file */
function toPage(file) {
  const written = readFileSync(join(root, file), 'utf8')
  const imports = new Map(
    [...written.matchAll(/^import \* as (\w+) from '(.*)'$/gm)].map(([, name, path]) => [name, path]),
  )
  let inCode = false
  const lines = written.split('\n').flatMap((line) => {
    if (line.startsWith('```')) inCode = !inCode
    if (inCode) return [line]
    if (/^import |^<Meta /.test(line)) return []
    const [, module, story] = /^<Canvas of=\{(\w+)\.(\w+)\}/.exec(line) ?? []
    return [story ? canvas(join(dirname(file), imports.get(module) ?? ''), story) : line]
  })
  const text = lines
    .join('\n')
    .trim()
    .replaceAll(/\]\(\?path=\/docs\/the-inspector--docs\)/g, '](/inspector.md)')
  const title = /^# (.*)$/m.exec(text)?.[1] ?? ''
  const description = /^# .*\n+([^]*?)\n\n/.exec(text)?.[1]?.replaceAll('\n', ' ') ?? ''
  return { title, description, text: `${text}\n` }
}

/** @param {string} file @param {string} name of the export */
function canvas(file, name) {
  const [, component = ''] = /([^/]+)\.stories\.tsx$/.exec(file) ?? []
  const wanted = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
  const story = readStories(dirname(file), component).find(({ id }) => id.endsWith(`--${wanted}`))
  if (!story) throw new Error(`There is no story ${name} in ${file}.`)
  return `<Story id="${story.id}" title="${story.name}" />`
}
