import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { firstSentence } from './readDoc.mjs'

/** The order in which a reader who begins wants them. */
const sections = [
  ['Guide', /^(?!reference\/|decisions\/)|^reference\/[\w-]+\.md$/],
  ['Components', /^reference\/components\//],
  ['Hooks', /^reference\/hooks\//],
  ['Resources', /^reference\/resources\//],
  ['Packages', /^reference\/(core|react|server|sandbox)\//],
  ['Decisions', /^decisions\//],
]

/**
 * Every page once more as Markdown, and lists of them for assistants that read: `llms.txt` and `llms-full.txt`.
 * @param {{ pages: string[], srcDir: string, outDir: string, site: { title: string, description: string } }} config
 */
export function writeTexts({ pages, srcDir, outDir, site }) {
  const texts = pages.map((path) => ({ path, ...readPage(join(srcDir, path)) }))
  for (const { path, text } of texts) {
    const file = join(outDir, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const head = `# ${site.title}\n\n> ${site.description}\n`
  const ordered = sections.map(([title, fits]) => ({
    title,
    pages: texts
      .filter(({ path }) => /** @type {RegExp} */ (fits).test(path))
      .sort((a, b) => a.path.localeCompare(b.path, 'en')),
  }))
  const list = ordered.map(({ title, pages: own }) => {
    const lines = own.map(
      (page) => `- [${page.title}](/${page.path})${page.description && `: ${page.description}`}`,
    )
    return `\n## ${title}\n\n${lines.join('\n')}\n`
  })
  writeFileSync(join(outDir, 'llms.txt'), head + list.join(''))
  const full = ordered.flatMap(({ pages: own }) =>
    own.map(({ path, text }) => `\n<!-- /${path} -->\n\n${text}`),
  )
  writeFileSync(join(outDir, 'llms-full.txt'), head + full.join(''))
}

/** Without what only the page needs: front matter, frames, anchors. @param {string} file */
function readPage(file) {
  const written = readFileSync(file, 'utf8')
  const [, matter = '', body = written] = /^---\n([^]*?)\n---\n+([^]*)$/.exec(written) ?? []
  const text = body
    .replaceAll(/<Story id="([^"]*)" title="([^"]*)" \/>/g, '[$2, live](/stories/?path=/story/$1)')
    .replaceAll(/<StoryLink id="([^"]*)">(.*?)<\/StoryLink>/g, '[$2](/stories/?path=/story/$1)')
    .replaceAll(/<a id="[^"]*"><\/a>/g, '')
    .replaceAll(/^::: details (.*)$/gm, '**$1**')
    .replaceAll(/^:::$\n?/gm, '')
    .replaceAll('&lt;', '<')
  const title = /^# (.*)$/m.exec(text)?.[1] ?? ''
  const own = /^description: (".*")$/m.exec(matter)?.[1]
  const first = /^# .*\n+([^#|`\n][^]*?)\n\n/m.exec(text)?.[1] ?? ''
  return { text, title, description: own ? JSON.parse(own) : firstSentence(first) }
}
