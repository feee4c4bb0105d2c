import { dirname } from 'node:path'
import { fieldsOf } from './fieldsOf.mjs'
import { code, fence, page, prose, table } from './markdown.mjs'
import { readParts } from './readParts.mjs'
import { readStories } from './readStories.mjs'
import { readWords } from './readWords.mjs'
import { keywords } from './resourceHookPage.mjs'
import { fieldTable, typeSection } from './typeSection.mjs'

/** @typedef {import('./readExports.mjs').Exported} Exported */

/**
 * The page of a component.
 * @param {Exported} component @param {Exported[]} beside types and parts that are explained here
 * @param {import('./describeReference.mjs').Context} context
 * @returns {Promise<import('./describeReference.mjs').Page>}
 */
export async function componentPage(component, beside, { checker, link, exampleOf, sizes }) {
  const { name, froms, doc, symbol, file } = component
  const folder = dirname(file)
  const stories = readStories(folder, name)
  const parts = beside.find(({ kind }) => kind === 'parts')
  const partRows = parts ? readParts(parts.symbol, checker) : []
  const words = folder.includes('/components/') ? readWords(folder) : []
  // Their fields stand under Props and Words.
  const told = beside.filter(
    ({ name: type }) =>
      [`${name}Props`, `${name}Options`].includes(type) || words.some((one) => one.type === type),
  )
  const types = beside.filter((one) => one.kind === 'type' && !told.includes(one))
  const named = (/** @type {string[]} */ names) =>
    told
      .filter(({ name: type }) => names.includes(type))
      .map(({ name: type }) => `<a id="${type.toLowerCase()}"></a>${code(type)}`)
      .join(', ')
  const props = beside.find(({ name: type }) => type === `${name}Props`)
  const example = await exampleOf(component)
  const size = sizes.get(name)
  const text = page(
    `# ${name}`,
    prose(doc.text),
    keywords(component),
    stories[0] && `<Story id="${stories[0].id}" title="${name}" />`,
    '## Import',
    fence(`import { ${name} } from '${froms[0]}'`, 'ts'),
    '## Code',
    fence(example.code),
    '## Props',
    propsText(),
    parts && partsText(),
    keyboardText(),
    words.length > 0 && wordsText(),
    stories.length > 1 && statesText(),
    size &&
      page(
        '## Size',
        `${size[0]} minified, ${size[1]} gzip, on top of the provider: [what it is counted with](/components.md#what-they-cost).`,
      ).trimEnd(),
    types.length > 0 && '## Types',
    ...types.map((one) => typeSection(one, checker, link)),
  )
  return { title: name, description: doc.summary, text, example }

  function propsText() {
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures()
    const [given] = signature?.parameters ?? []
    const fields = given ? fieldsOf(checker, checker.getTypeOfSymbol(given), 0) : []
    const element = elementOf(props?.declaration) ?? elementOf(component.declaration)
    return page(
      named([`${name}Props`, `${name}Options`]),
      props && prose(props.doc.text),
      fieldTable(
        [...fields].sort((a, b) => Number(a.optional) - Number(b.optional)),
        link,
      ) || 'None of its own.',
      element && `And those of ${code(`<${element}>`)}, with ${code('ref')}.`,
    ).trimEnd()
  }

  function partsText() {
    return page(
      '## Parts',
      fence(`import { ${name}Parts } from '${froms[0]}'`, 'ts'),
      `Each is one element, takes \`render\`, \`className\`, \`ref\` and all of its element's props, and stands within \`${name}Parts.Root\`.`,
      table(
        ['part', 'element', '`data-part`', 'what'],
        partRows.map((part) => [
          code(part.name),
          part.element && code(`<${part.element}>`),
          part.part && code(part.part),
          prose(part.text),
        ]),
      ),
    ).trimEnd()
  }

  function keyboardText() {
    const own = doc.tags.keyboard ?? []
    const elements = new Set(partRows.map(({ element }) => element))
    const rows = [
      ...own.map((line) => `- ${line.replaceAll(/\s+/g, ' ')}`),
      own.length === 0 &&
        elements.has('dialog') &&
        '- <kbd>Esc</kbd> closes the dialog where it may be closed; <kbd>Tab</kbd> stays within it.',
      elements.has('form') && '- <kbd>Enter</kbd> in a field sends the form.',
      (elements.has('button') || elements.has('form')) &&
        '- <kbd>Tab</kbd> goes to each button and field, in the order in which they are read; <kbd>Enter</kbd> or <kbd>Space</kbd> presses a button.',
      elements.has('a') &&
        '- Links are links: <kbd>Enter</kbd> follows one, and the browser’s own keys open it elsewhere.',
    ].filter(Boolean)
    return rows.length > 0 ? page('## Keyboard', rows.join('\n')).trimEnd() : ''
  }

  function wordsText() {
    return page(
      '## Words',
      `Any of them can be replaced: \`messages\` of [\`WeavrSessionProvider\`](/reference/components/WeavrSessionProvider.md), under ${words.map(({ component: key }) => code(key)).join(', ')}. Italian and German are [complete](/components.md#other-words). ${named(words.map(({ type }) => type))}`,
      ...words.flatMap(({ component: key, words: rows }) => [
        words.length > 1 && `### ${code(key)}`,
        table(
          ['key', 'English', 'when'],
          rows.map((row) => [
            code(row.key),
            row.english.length > 120 ? code(`${row.english.slice(0, 120)} …`) : wordText(row.english),
            prose(row.text),
          ]),
        ),
      ]),
    ).trimEnd()
  }

  function statesText() {
    return page(
      '## States',
      'Each is a story, played and checked by axe with every run of the tests.',
      ...stories
        .map(
          (story) =>
            `- <StoryLink id="${story.id}">${story.name}</StoryLink>${story.text ? `: ${prose(story.text)}` : ''}`,
        )
        .join('\n')
        .split('\n\n'),
    ).trimEnd()
  }
}

/** A function is code, a sentence is not. @param {string} text */
const wordText = (text) =>
  /=>|^plural\(|^\{|^\w+$/.test(text) && /[({]/.test(text)
    ? code(text)
    : prose(text).replaceAll('{{', '&#123;&#123;')

/** Whose element's props a component takes besides its own. @param {import('typescript').Node} [node] */
function elementOf(node) {
  const text = node?.getText() ?? ''
  return /PartProps<'(\w+)'>/.exec(text)?.[1] ?? /ComponentPropsWith(?:out)?Ref<'(\w+)'>/.exec(text)?.[1]
}
