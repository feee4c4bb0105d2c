import { posix } from 'node:path'

const repository = 'https://github.com/weavr-kit/weavr-kit'
const onGitHub = new RegExp(`^${repository}/(?:blob|tree)/main/`)

/**
 * Where a link of a Markdown file leads in the manual. What the manual has is a path from its root; what only
 * the repository has is an address there.
 * @param {string} href @param {string} from the file, from the root of the repository
 */
export function siteLink(href, from) {
  if (href.startsWith('#') || href.startsWith('/')) return href
  if (/^[a-z]+:/.test(href) && !onGitHub.test(href)) return href
  const [path = '', hash] = href.replace(onGitHub, '/').split('#')
  const file = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path)
  const anchor = hash ? `#${hash}` : ''
  const page = pageOf(file.replace(/\/$/, ''))
  return page ? page + anchor : `${repository}/blob/main/${file}${anchor}`
}

/** @param {string} file from the root of the repository */
function pageOf(file) {
  if (/^docs\/.*\.(md|png|svg)$/.test(file)) return file.slice('docs'.length)
  if (file === 'docs/decisions') return '/reference/decisions.md'
  const story = /^\.storybook\/docs\/(.*)\.mdx$/.exec(file)?.[1]
  if (story) return `/reference/${story}.md`
  const folder = /^packages\/(core|react|server|sandbox)(\/README\.md)?$/.exec(file)?.[1]
  return folder && `/reference/${folder}/index.md`
}
