/** @typedef {(string | false | undefined)[]} Parts */

/** Paragraphs, tables and headings of a page; what is missing leaves no gap. @param {Parts} parts */
export const page = (...parts) => `${parts.filter(Boolean).join('\n\n')}\n`

/** @param {string} text @param {string} [language] */
export const fence = (text, language = 'tsx') => `\`\`\`${language}\n${text.trim()}\n\`\`\``

/** Code in a line or a cell. @param {string} text */
export function code(text) {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``
}

/** @param {string} text */
const cell = (text) => text.replaceAll(/(?<!\\)\|/g, '\\|').replaceAll(/\s*\n\s*/g, ' ')

/** A table, or nothing where it would be empty. @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  if (rows.length === 0) return ''
  const line = (/** @type {string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/**
 * Words of a docstring, which are written for Markdown: what looks like a tag outside of code would be one.
 * @param {string} text
 */
export const prose = (text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 ? part : part.replaceAll(/<(?=[a-zA-Z/])/g, '&lt;')))
    .join('')

/** @param {{ title: string, description: string, text: string }} options */
export function frontmatter({ title, description, text }) {
  const quote = (/** @type {string} */ value) => JSON.stringify(value)
  return `---\ntitle: ${quote(title)}\ndescription: ${quote(description)}\neditLink: false\n---\n\n${text}`
}
