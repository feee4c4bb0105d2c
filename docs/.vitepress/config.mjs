import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { siteLink } from '../../scripts/docs/siteLink.mjs'
import { slug } from '../../scripts/docs/slug.mjs'
import { writeTexts } from '../../scripts/docs/writeTexts.mjs'
import { searchOptions } from './searchOptions.mjs'

const docs = join(import.meta.dirname, '..')
const { components, hooks, packages } = JSON.parse(readFileSync(join(docs, 'reference/sidebar.json'), 'utf8'))

/** @typedef {{ text: string, link: string }} Item */

/** Every page of a folder that somebody wrote, in the order of its front matter. @param {string} folder @returns {Item[]} */
function written(folder) {
  if (!existsSync(join(docs, folder))) return []
  return readdirSync(join(docs, folder))
    .filter((file) => file.endsWith('.md') && file !== 'index.md')
    .map((file) => {
      const text = readFileSync(join(docs, folder, file), 'utf8')
      const order = Number(/^order: (\d+)$/m.exec(text)?.[1] ?? 99)
      const title = /^# (?:\d+\.? )?(.*)$/m.exec(text)?.[1] ?? file
      return { order, text: title.replaceAll('`', ''), link: `/${folder}/${file.replace(/\.md$/, '')}` }
    })
    .sort((a, b) => a.order - b.order || a.link.localeCompare(b.link, 'en'))
}

const guide = [
  {
    text: 'Begin',
    items: [
      { text: 'What it is', link: '/' },
      { text: 'Start', link: '/start' },
      { text: 'The session in five minutes', link: '/session' },
      { text: 'Ways in', link: '/ways-in' },
    ],
  },
  {
    text: 'Build',
    items: [
      { text: 'Reading and writing', link: '/hooks' },
      { text: 'Step-up', link: '/step-up' },
      { text: 'Payments without fear', link: '/payments' },
      { text: 'Components', link: '/components' },
      { text: 'Theming', link: '/theming' },
      { text: 'Words and languages', link: '/words' },
      { text: 'Secure elements', link: '/secure-elements' },
      { text: 'Testing', link: '/testing' },
      { text: 'The sandbox', link: '/sandbox' },
    ],
  },
  {
    text: 'Run',
    items: [
      { text: 'The server', link: '/server' },
      { text: 'Going live', link: '/going-live' },
      { text: 'Errors', link: '/errors' },
      { text: 'The inspector', link: '/inspector' },
      { text: 'Migrating', link: '/migrating' },
      { text: 'Accessibility', link: '/accessibility' },
      { text: 'The stories', link: '/reference/introduction' },
    ],
  },
  {
    text: 'Decisions',
    collapsed: true,
    items: [{ text: 'All', link: '/reference/decisions' }, ...written('decisions')],
  },
]

/** @param {{ text: string }[]} groups */
const folded = (groups) => groups.map((group) => ({ ...group, collapsed: true }))

export default defineConfig({
  title: 'Weavr Kit',
  description:
    'Everything between "the user signs in" and "their cards are on the screen", for React apps on Weavr.',
  lang: 'en',
  cleanUrls: true,
  cacheDir: join(docs, '../node_modules/.cache/vitepress'),
  srcExclude: ['examples/**'],
  head: [['link', { rel: 'icon', href: '/mark.svg', type: 'image/svg+xml' }]],
  ignoreDeadLinks: [/llms(-full)?\.txt$/, /^\/stories\//, /^https?:\/\/localhost/],
  markdown: {
    anchor: { slugify: slug },
    toc: { slugify: slug },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(md) {
      // Vue would fill in what stands in double braces: here it is somebody's code.
      for (const rule of /** @type {const} */ (['text', 'code_inline'])) {
        const render = md.renderer.rules[rule]
        md.renderer.rules[rule] = (...given) => render?.(...given).replaceAll('{{', '&#123;&#123;') ?? ''
      }
      // Files lie where GitHub finds them, and say so: what they link to is elsewhere here.
      md.core.ruler.push('site-links', ({ tokens, env }) => {
        for (const token of tokens.flatMap(({ children }) => children ?? [])) {
          const href = token.type === 'link_open' && token.attrGet('href')
          if (href) token.attrSet('href', siteLink(href, homeOf(env.relativePath)))
        }
        labelCells(tokens)
      })
    },
  },
  themeConfig: {
    siteTitle: 'Weavr Kit',
    logo: '/mark.svg',
    nav: [
      {
        text: 'Guide',
        link: '/',
        activeMatch: '^/(?!reference/(hooks|components|core|react|server|sandbox|resources))',
      },
      { text: 'Components', link: '/reference/components/', activeMatch: '^/reference/components/' },
      { text: 'Hooks', link: '/reference/hooks/', activeMatch: '^/reference/(hooks|resources)/' },
      {
        text: 'Packages',
        link: '/reference/react/',
        activeMatch: '^/reference/(core|react|server|sandbox)/',
      },
    ],
    sidebar: {
      '/reference/components/': [{ text: 'All components', link: '/reference/components/' }, ...components],
      '/reference/hooks/': [{ text: 'All hooks', link: '/reference/hooks/' }, ...folded(hooks)],
      '/reference/resources/': [{ text: 'All hooks', link: '/reference/hooks/' }, ...folded(hooks)],
      ...Object.fromEntries(
        ['core', 'react', 'server', 'sandbox'].map((folder) => [`/reference/${folder}/`, folded(packages)]),
      ),
      '/': guide,
    },
    outline: { level: [2, 3], label: 'On this page' },
    docFooter: { prev: false, next: false },
    search: { provider: 'local', options: { miniSearch: searchOptions } },
  },
  buildEnd: writeTexts,
  vite: {
    publicDir: join(docs, 'public'),
    resolve: {
      alias: [
        { find: /^.*\/VPSidebarItem\.vue$/, replacement: join(import.meta.dirname, 'theme/SidebarItem.mjs') },
      ],
    },
  },
})

/** Where a page lies in the repository: a package's page is its README. @param {string} page */
function homeOf(page) {
  const folder = /^reference\/(core|react|server|sandbox)\/index\.md$/.exec(page)?.[1]
  return folder ? `packages/${folder}/README.md` : `docs/${page}`
}

/**
 * Where a window is narrow, a row is a block, and its cells say by themselves what they are. A table that needs no
 * heading has an empty one, as Markdown wants it.
 * @param {import('vitepress').MarkdownRenderer extends { parse(...given: any[]): infer Tokens } ? Tokens : never} tokens
 */
function labelCells(tokens) {
  /** @type {string[]} */
  let heads = []
  let column = 0
  for (const [index, token] of tokens.entries()) {
    const content = tokens[index + 1]?.content ?? ''
    if (token.type === 'thead_open') heads = []
    if (token.type === 'tr_open') column = 0
    if (token.type === 'th_open') {
      heads.push(content.replaceAll('`', ''))
      if (content === '') for (const edge of [token, tokens[index + 2]]) if (edge) edge.tag = 'td'
    }
    if (token.type === 'td_open') token.attrSet('data-label', heads[column++] ?? '')
  }
}
