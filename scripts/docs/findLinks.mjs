import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../runCommand.mjs'
import { anchorsOf, withoutCode } from './anchorsOf.mjs'
import { siteLink } from './siteLink.mjs'

/** @typedef {{ path: string, home: string, text: string }} Text a page, and where its file lies in the repository */

/** Every Markdown file that somebody wrote and the manual shows. @returns {Text[]} */
export function writtenTexts() {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !/^(reference|\.vitepress|examples)\//.test(file))
    .map((file) => ({ path: `/${file}`, home: `docs/${file}` }))
  const readmes = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'examples/README.md']
    .filter((file) => existsSync(join(root, file)))
    .map((file) => ({ path: file, home: file }))
  return [...pages, ...readmes].map((one) => ({ ...one, text: readFileSync(join(root, one.home), 'utf8') }))
}

/**
 * The links of a page that lead nowhere.
 * @param {Text} text @param {Map<string, Set<string>>} anchors of all pages of the manual, by path
 * @returns {{ count: number, broken: string[] }}
 */
export function brokenLinks({ path, home, text }, anchors) {
  const prose = withoutCode(text).replaceAll(/(\[`[^`\n]*`\])|`[^`\n]*`/g, '$1')
  const links = [
    ...prose.matchAll(/\]\(([^)\s]+)\)/g),
    ...prose.matchAll(/(?:src|srcset|href)="([^"]*)"/g),
  ].map(([, link = '']) => link)
  const broken = links.filter((link) => !leadsSomewhere(link, { path, home, text }, anchors))
  return { count: links.length, broken: broken.map((link) => `${home}: ${link}`) }
}

const ours = /^https:\/\/github\.com\/weavr-kit\/weavr-kit\/(?:blob|tree)\/main\//

/** @param {string} link @param {Text} page @param {Map<string, Set<string>>} anchors */
function leadsSomewhere(link, { home, text }, anchors) {
  const target = siteLink(link, home)
  if (target.startsWith('#')) return anchorsOf(text).has(target.slice(1))
  const [file = '', anchor] = target.replace(ours, 'repository:').split('#')
  if (file.startsWith('repository:')) return existsSync(join(root, file.slice('repository:'.length)))
  // The web, and what the build puts beside the pages.
  if (/^[a-z]+:/.test(file) || /^\/(stories\/|llms(-full)?\.txt)/.test(file)) return true
  if (!file.endsWith('.md'))
    return existsSync(join(root, 'docs', file)) || existsSync(join(root, 'docs/public', file))
  const known = anchors.get(file)
  return known !== undefined && (!anchor || known.has(anchor))
}
