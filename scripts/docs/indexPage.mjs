import { code, page, prose, table } from './markdown.mjs'

/** @typedef {import('./describeReference.mjs').Page} Page */

const words = {
  hooks: {
    title: 'Hooks',
    description: 'Every hook, by what it reads or writes.',
    text: 'Reads take `(params, queryOptions?)` and return TanStack Query’s result unchanged; writes take `(mutationOptions?)`. Nothing is asked without a live session. [How they behave](/hooks.md).',
  },
  components: {
    title: 'Components',
    description: 'Every component, by what it is for.',
    text: 'Import `@weavr-kit/react/styles.css` once, and put them inside [`WeavrSessionProvider`](/reference/components/WeavrSessionProvider.md). [What all of them do](/components.md#what-all-of-them-do).',
  },
}

/**
 * All hooks or all components on one page.
 * @param {'hooks' | 'components'} kind @param {import('./sidebar.mjs').Group[]} groups @param {Map<string, Page>} pages
 * @returns {Page}
 */
export function indexPage(kind, groups, pages) {
  const { title, description, text } = words[kind]
  const sections = groups.flatMap(({ text: group, items }) => [
    `## ${group}`,
    table(
      [kind === 'hooks' ? 'hook' : 'component', 'what it does'],
      items
        .filter(({ text: name }) => name !== 'Overview')
        .map(({ text: name, link }) => [
          `[${code(name)}](${link}.md)`,
          prose(summaryOf(pages.get(link.slice(1)))),
        ]),
    ),
  ])
  return { title, description, text: page(`# ${title}`, text, ...sections) }
}

/** @param {Page | undefined} page */
const summaryOf = (page) => page?.summary ?? page?.description ?? ''
